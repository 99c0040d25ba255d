// The link that brings learners into a class.
import { CONTROL_STYLE, Field } from '@/components/ui/field';

export function JoinLink({ address, code }: { address: string; code: string }) {
  return (
    <div className="grid gap-2">
      <Field id="join-link" label="Join link" hint="Give it to your learners. Whoever opens it signs in and joins.">
        <input id="join-link" readOnly value={address} className={`${CONTROL_STYLE} font-mono`} />
      </Field>
      <p className="text-sm text-muted">
        Or let them type the code <code className="font-mono text-ink">{code}</code> on their Classes page.
      </p>
    </div>
  );
}
