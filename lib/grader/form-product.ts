// Is an answer left as the chain's product: can its top-level factors be grouped into the reference's?
import { compareExpressions } from '../math/equivalence/compare-expressions';
import { binary, type Expression, number, type Scope } from '../math/expression';

/** More factors than anybody leaves standing; beyond it only one-to-one matches are looked for. */
const MAX_GROUPED = 12;

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

const product = (factors: readonly Expression[]): Expression => factors.reduce((a, b) => binary('mul', a, b));

/**
 * Whether the factors of `student` fall into groups whose products are, up to signs, the factors of `reference`. Both are
 * known to be equal as a whole.
 */
export function isChainProduct(student: Expression, reference: Expression, scope: Scope): boolean {
  const same = (a: Expression, b: Expression) =>
    compareExpressions(a, b, scope).verdict === 'equal' ||
    compareExpressions({ op: 'neg', arg: a }, b, scope).verdict === 'equal';
  // A factor that is matched alone can be taken out: any grouping can be changed into one that has it so.
  const wanted: Expression[] = [];
  const free = [...factorsOf(student, true)];
  for (const factor of factorsOf(reference, false)) {
    const at = free.findIndex((f) => same(f, factor));
    if (at >= 0) free.splice(at, 1);
    else wanted.push(factor);
  }
  return free.length <= MAX_GROUPED ? canGroup(free, wanted, same) : wanted.length === 0;
}

/** Fills the wanted factors one by one with some of the free ones; the last takes all that are left. */
function canGroup(
  free: readonly Expression[],
  wanted: readonly Expression[],
  same: (a: Expression, b: Expression) => boolean,
): boolean {
  const [first, ...others] = wanted;
  if (!first) return free.every((f) => same(f, number(1)));
  if (free.length < wanted.length) return false;
  if (!others.length) return same(product(free), first);
  for (let chosen = 1; chosen < 1 << free.length; chosen++) {
    const group = free.filter((_, i) => chosen & (1 << i));
    const rest = free.filter((_, i) => !(chosen & (1 << i)));
    if (rest.length < others.length || !same(product(group), first)) continue;
    if (canGroup(rest, others, same)) return true;
  }
  return false;
}
