// What the buttons under an answer field put in: around the selection, the caret where one goes on typing.
import type { QuestionPart } from '@/lib/problems/question';

export interface AnswerSymbol {
  readonly name:
    | 'partial'
    | 'partialPlus'
    | 'fraction'
    | 'power'
    | 'root'
    | 'pi'
    | 'sigmoid'
    | 'transpose'
    | 'hadamard';
  /** On the button; the sign after `^` is raised. */
  readonly face: string;
  readonly before: string;
  readonly after: string;
  /** What the visual editor puts in, where it may be shown; `#@` is what stands before the caret or is selected, `#?` what one goes on to fill in. */
  readonly tex?: string;
}

const SYMBOLS = {
  partial: { name: 'partial', face: '∂/∂', before: '∂', after: '/∂' },
  partialPlus: {
    name: 'partialPlus',
    face: '∂^+/∂',
    before: '∂⁺',
    after: '/∂',
  },
  fraction: { name: 'fraction', face: 'a/b', before: '(', after: ')/()', tex: '\\frac{#@}{#?}' },
  power: { name: 'power', face: 'x^n', before: '^(', after: ')', tex: '#@^{#?}' },
  root: { name: 'root', face: '√', before: 'sqrt(', after: ')', tex: '\\sqrt{#0}' },
  pi: { name: 'pi', face: 'π', before: 'π', after: '', tex: '\\pi' },
  sigmoid: { name: 'sigmoid', face: 'σ', before: 'σ(', after: ')', tex: '\\sigma\\left(#0\\right)' },
  transpose: { name: 'transpose', face: 'A^T', before: '^T', after: '', tex: '#@^{\\top}' },
  hadamard: { name: 'hadamard', face: '⊙', before: ' ⊙ ', after: '', tex: '\\odot' },
} as const satisfies Record<AnswerSymbol['name'], AnswerSymbol>;

const { partial, partialPlus, fraction, power, root, pi, sigmoid, transpose, hadamard } = SYMBOLS;

/** The symbols a part's answer may need. */
export function symbolsOf({ kind, shapes }: Pick<QuestionPart, 'kind' | 'shapes'>): readonly AnswerSymbol[] {
  if (kind === 'factors') return [partial];
  if (kind === 'sum') return [partial, partialPlus];
  const arithmetic = [fraction, power, root];
  if (kind === 'number') return [...arithmetic, pi];
  return shapes ? [transpose, hadamard, sigmoid, ...arithmetic] : [...arithmetic, pi, sigmoid];
}
