// Is an answer left as the chain's product: can its top-level factors be grouped into the reference's?
import { compareExpressions } from '../math/equivalence/compare-expressions';
import { binary, type Expression, number, type Scope } from '../math/expression';
import { fingerprint, mayAgree } from './fingerprint';

/** More factors than anybody leaves standing; beyond it only one-to-one matches are looked for. */
const MAX_GROUPED = 12;

/** An expression with its value at a fixed point, by which most pairs are told apart without comparing them. */
interface Factor {
  readonly expression: Expression;
  readonly value: number;
}

/** The factors along the spine of a product; a divisor b is the factor 1/b. Signs are left to the whole. */
function factorsOf(e: Expression, brackets: boolean): readonly Expression[] {
  if (e.op === 'neg') return factorsOf(e.arg, brackets);
  if (e.op === 'mul' || e.op === 'hadamard') {
    return [...factorsOf(e.left, brackets), ...(brackets ? factorsOf(e.right, brackets) : [e.right])];
  }
  if (e.op !== 'div') return [e];
  const below = brackets ? factorsOf(e.right, brackets) : [e.right];
  const inverses = below.map((b) => binary('div', number(1), b));
  const above = factorsOf(e.left, brackets);
  return above.length === 1 && above[0]?.op === 'number' && above[0].value.n === 1n
    ? inverses
    : [...above, ...inverses];
}

const multiplied = (factors: readonly Factor[]): Factor => ({
  expression: factors.map((f) => f.expression).reduce((a, b) => binary('mul', a, b)),
  value: factors.reduce((product, f) => product * f.value, 1),
});

/**
 * Whether the factors of `student` fall into groups whose products are, up to signs, the factors of `reference`. Both are
 * known to be equal as a whole.
 */
export function isChainProduct(student: Expression, reference: Expression, scope: Scope): boolean {
  const measured = (expression: Expression): Factor => ({ expression, value: fingerprint(expression, scope) });
  const same = (a: Factor, b: Factor) =>
    mayAgree(a.value, b.value) &&
    (compareExpressions(a.expression, b.expression, scope).verdict === 'equal' ||
      compareExpressions({ op: 'neg', arg: a.expression }, b.expression, scope).verdict === 'equal');
  // A factor that is matched alone can be taken out: any grouping can be changed into one that has it so.
  const wanted: Factor[] = [];
  const free = factorsOf(student, true).map(measured);
  for (const factor of factorsOf(reference, false).map(measured)) {
    const at = free.findIndex((f) => same(f, factor));
    if (at >= 0) free.splice(at, 1);
    else wanted.push(factor);
  }
  const one = measured(number(1));
  if (wanted.length === 0) return free.length === 0 || same(multiplied(free), one);
  return free.length <= MAX_GROUPED && canGroup(free, wanted, same);
}

/** Fills the wanted factors one by one with some of the free ones; the last takes all that are left. */
function canGroup(
  free: readonly Factor[],
  wanted: readonly Factor[],
  same: (a: Factor, b: Factor) => boolean,
): boolean {
  const [first, ...others] = wanted;
  if (!first || free.length < wanted.length) return false;
  if (!others.length) return same(multiplied(free), first);
  for (let chosen = 1; chosen < 1 << free.length; chosen++) {
    const group = free.filter((_, i) => chosen & (1 << i));
    const rest = free.filter((_, i) => !(chosen & (1 << i)));
    if (rest.length < others.length || !same(multiplied(group), first)) continue;
    if (canGroup(rest, others, same)) return true;
  }
  return false;
}
