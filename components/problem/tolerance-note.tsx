// What a part demands of the answer's form or precision, said before it is typed.
import type { QuestionPart } from '@/lib/problems/question';

const FORMS = {
  simplified: 'Give it simplified.',
  expanded: 'Give it expanded.',
  factored: 'Give it factored.',
  product: 'Leave it as a product of the chain’s factors.',
  fraction: 'Give it as a single fraction.',
  evaluated: 'Work every derivative out.',
} satisfies Record<NonNullable<QuestionPart['form']>, string>;

function precision(part: QuestionPart): string | null {
  if (part.kind !== 'number') return null;
  const tolerance = part.tolerance ?? { significantFigures: 3 };
  if (tolerance === 'exact') return 'Give the exact value.';
  if ('significantFigures' in tolerance) {
    const n = tolerance.significantFigures;
    return `Correct to ${n} significant ${n === 1 ? 'figure' : 'figures'}; an exact form such as 6cos(5) is fine too.`;
  }
  if ('absolute' in tolerance) return `Correct to within ±${tolerance.absolute}.`;
  return `Correct to within ${tolerance.relative * 100} %.`;
}

export function ToleranceNote({ part }: { part: QuestionPart }) {
  const text = [part.form ? FORMS[part.form] : null, precision(part)].filter(Boolean).join(' ');
  return text ? <p className="text-sm text-muted">{text}</p> : null;
}
