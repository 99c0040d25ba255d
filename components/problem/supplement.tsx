// What goes with the worked solutions of all parts: the figures that tell an answer, and programs that confirm it.
import { Figures } from '@/components/graph/figures';
import type { Supplement } from '@/lib/grader/view';
import { CodeView } from './code-view';

/** `suffix` tells the sections of one problem apart from those of the others on the page. */
export function SupplementView({ supplement, suffix = '' }: { supplement: Supplement | undefined; suffix?: string }) {
  if (!supplement) return null;
  const { figures, code } = supplement;
  const label = `The solution in a picture${suffix}`;
  return (
    <>
      {figures.length > 0 ? (
        <section aria-label={label} className="avoid-break grid gap-6 *:min-w-0">
          <h2 className="text-lg font-semibold">{label}</h2>
          <Figures figures={figures} />
        </section>
      ) : null}
      {code ? <CodeView code={code} label={`Check it with code${suffix}`} /> : null}
    </>
  );
}
