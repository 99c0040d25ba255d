// How a verdict is known, as a sentence that a learner can check.
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

const point = (at: Readonly<Record<string, string>>): string =>
  Object.entries(at)
    .map(([name, value]) => `${name} = ${value}`)
    .join(', ');

/**
 * The evidence of a comparison, or undefined when there is none to show. Unless `whole`, nothing that tells the
 * reference's value: the point and the person's own value only.
 */
export function explain(comparison: Comparison, whole: boolean): Message | undefined {
  const { verdict, method, witness } = comparison;
  if (verdict === 'equal') return EQUAL_METHODS.has(method) ? { code: `evidence.${method}` } : undefined;
  if (verdict !== 'different' || !witness) return undefined;
  const { student, reference } = witness;
  const at = point(witness.at);
  if (whole)
    return at ? { code: 'evidence.point-whole', params: { at, student, reference } } : ownAndRight(student, reference);
  return at ? { code: 'evidence.point', params: { at, student } } : { code: 'evidence.value', params: { student } };
}

const ownAndRight = (student: string, reference: string): Message => ({
  code: 'evidence.value-whole',
  params: { student, reference },
});
