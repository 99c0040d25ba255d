// What goes with the worked solutions of all parts: the figures that tell an answer.
import { Figures } from '@/components/graph/figures';
import type { Supplement } from '@/lib/grader/view';

export function SupplementView({ supplement, label }: { supplement: Supplement | undefined; label: string }) {
  if (!supplement || supplement.figures.length === 0) return null;
  return (
    <section aria-label={label} className="avoid-break grid gap-6 *:min-w-0">
      <h2 className="text-lg font-semibold">{label}</h2>
      <Figures figures={supplement.figures} />
    </section>
  );
}
