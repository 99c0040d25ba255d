// How a verdict is known, as a sentence that a learner can check.
import { variable } from '../math/expression';
import { printTex } from '../math/print-tex';
import type { AnswerKind } from '../problems/answer-kind';
import type { Message } from '../result';
import type { Comparison } from './verdict';

const EQUAL_METHODS: ReadonlySet<string> = new Set([
  'identical',
  'exact',
  'integers',
  'high-precision',
  'tolerance',
  'structure',
]);

/** Where nothing is calculated, or nothing but numbers. */
const EQUAL_KINDS: Readonly<Partial<Record<AnswerKind, string>>> = {
  choice: 'evidence.chosen',
  order: 'evidence.ordered',
  match: 'evidence.matched',
};
const SAME_NUMBER: ReadonlySet<string> = new Set(['identical', 'exact']);

const DIGITS = 5;
/** Longer values are shown rounded. */
const LONG = 24;
const SHORT_INTEGER = /^-?\d{1,12}$/;
const NUMBER = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/;

/** The point as formulas; an unknown function's stand-in and an entry of a matrix stay as they are. */
export const pointText = (at: Readonly<Record<string, string>>): string =>
  Object.entries(at)
    .map(([name, value]) =>
      NUMBER.test(value) && /^\w+$/.test(name) ? `$${printTex(variable(name))} = ${value}$` : `${name} = ${value}`,
    )
    .join(', ');

function rounded(value: string, digits: number): string {
  if (SHORT_INTEGER.test(value)) return value;
  const short = Number(Number(value).toPrecision(digits));
  return short === Number(value) && value.length <= LONG ? value : `≈ ${short}`;
}

/** Values with five significant digits, and more only where it takes more to tell them apart. */
export function brief(...values: readonly string[]): readonly string[] {
  if (!values.every((value) => NUMBER.test(value))) return values;
  for (let digits = DIGITS; digits < 17; digits++) {
    const texts = values.map((value) => rounded(value, digits));
    if (new Set(texts).size === new Set(values).size) return texts;
  }
  return values;
}

/**
 * The evidence of a comparison, or undefined when there is none to show. Unless `whole`, nothing that tells the
 * reference's value: the point and the person's own value only.
 */
export function explain(comparison: Comparison, whole: boolean, kind?: AnswerKind): Message | undefined {
  const { verdict, method, witness } = comparison;
  if (verdict === 'equal') return agreement(method, kind);
  if (verdict !== 'different' || !witness) return undefined;
  const at = pointText(witness.at);
  const [student = '', reference = ''] = whole ? brief(witness.student, witness.reference) : brief(witness.student);
  if (whole)
    return at ? { code: 'evidence.point-whole', params: { at, student, reference } } : ownAndRight(student, reference);
  return at ? { code: 'evidence.point', params: { at, student } } : { code: 'evidence.value', params: { student } };
}

function agreement(method: string, kind: AnswerKind | undefined): Message | undefined {
  const code = kind && EQUAL_KINDS[kind];
  if (code !== undefined) return { code };
  if (kind === 'number' && SAME_NUMBER.has(method)) return { code: 'evidence.same-number' };
  return EQUAL_METHODS.has(method) ? { code: `evidence.${method}` } : undefined;
}

const ownAndRight = (student: string, reference: string): Message => ({
  code: 'evidence.value-whole',
  params: { student, reference },
});
