// The link that brings learners into a class.
import { useTranslations } from 'next-intl';
import { CONTROL_STYLE, Field } from '@/components/ui/field';

export function JoinLink({ address, code }: { address: string; code: string }) {
  const t = useTranslations('classes.members');
  return (
    <div className="grid gap-2">
      <Field id="join-link" label={t('link')} hint={t('linkHint')}>
        <input id="join-link" readOnly value={address} className={`${CONTROL_STYLE} font-mono`} />
      </Field>
      <p className="text-sm text-muted">
        {t.rich('linkCode', { mono: () => <code className="font-mono text-ink">{code}</code> })}
      </p>
    </div>
  );
}
