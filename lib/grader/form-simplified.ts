// Is an expression simplified: like terms collected, numbers evaluated, no x/x, no nested fraction?
import { children, type Expression } from '../math/expression';
import { foldCall } from '../math/fold-call';
import { absolute, isInteger, isZero, type Rational } from '../math/rational';
import { exactValue } from './exact-value';
import { sharedFactor } from './shared-factor';
import { isSum, type ProductSkeleton, productOf, termsOf } from './skeleton';

/** Powers of numbers up to this size count as numbers that were not evaluated; larger ones are better left as powers. */
const MAX_EVALUATED = 10n ** 15n;

/** Judges the whole tree, arguments of functions included. */
export function isSimplified(e: Expression): boolean {
  if (isSum(e) || (e.op === 'neg' && isSum(e.arg))) {
    const terms = termsOf(e);
    return likeTermsCollected(terms) && terms.every(isSimplified);
  }
  if (e.op === 'mul' || e.op === 'hadamard' || e.op === 'div' || e.op === 'neg') {
    const product = productOf(e);
    return (
      !hasIdleOne(e) &&
      numbersEvaluated(product) &&
      !hasNestedFraction(e, false) &&
      !cancels(product) &&
      operands(e).every(isSimplified)
    );
  }
  if (e.op === 'pow') return powerEvaluated(e.left, e.right) && isSimplified(e.left) && isSimplified(e.right);
  if (e.op === 'call' && foldCall(e.fn, e.args.map(evaluated))) return false;
  return children(e).every(isSimplified);
}

const evaluated = (e: Expression): Expression => {
  const value = exactValue(e);
  return value ? { op: 'number', value } : e;
};

/** The factors of a product as they stand in the tree. */
const operands = (e: Expression): readonly Expression[] =>
  e.op === 'mul' || e.op === 'hadamard' || e.op === 'div' || e.op === 'neg' ? children(e).flatMap(operands) : [e];

function likeTermsCollected(terms: readonly Expression[]): boolean {
  const seen = new Set<string>();
  for (const term of terms) {
    const value = exactValue(term);
    if (value && isZero(value)) return false;
    const { factors } = productOf(term);
    const key = factors
      .map((f) => `${f.key}^${f.exponent.n}/${f.exponent.d}`)
      .sort()
      .join('*');
    if (seen.has(key)) return false;
    seen.add(key);
  }
  return true;
}

const isOne = (a: Rational): boolean => a.d === 1n && a.n === 1n;

/** A factor 1, or a divisor 1, anywhere in a product. */
function hasIdleOne(e: Expression): boolean {
  const one = (side: Expression) => side.op === 'number' && isOne(absolute(side.value));
  if (e.op === 'neg') return hasIdleOne(e.arg);
  if (e.op === 'div') return one(e.right) || hasIdleOne(e.left) || hasIdleOne(e.right);
  if (e.op !== 'mul' && e.op !== 'hadamard') return false;
  return one(e.left) || one(e.right) || hasIdleOne(e.left) || hasIdleOne(e.right);
}

/** At most one number above the line and one below, in lowest terms, without 0; at most one minus. */
function numbersEvaluated({ above, below, minuses }: ProductSkeleton): boolean {
  const [top, second] = above;
  const [bottom, other] = below;
  const negatives = minuses + [...above, ...below].filter((v) => v.n < 0n).length;
  if (second || other || negatives > 1) return false;
  if (top && isZero(top)) return false;
  if (!bottom) return true;
  if (isOne(absolute(bottom)) || !isInteger(bottom)) return false;
  return !top || (isInteger(top) && coprime(top.n, bottom.n));
}

const coprime = (a: bigint, b: bigint): boolean => {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y) [x, y] = [y, x % y];
  return x === 1n;
};

/** A fraction in the numerator or denominator of a fraction. */
function hasNestedFraction(e: Expression, inside: boolean): boolean {
  if (e.op === 'div') return inside || hasNestedFraction(e.left, true) || hasNestedFraction(e.right, true);
  const skeleton = e.op === 'mul' || e.op === 'hadamard' || e.op === 'neg' || isSum(e);
  if (skeleton) return children(e).some((c) => hasNestedFraction(c, inside));
  return e.op === 'pow' && hasNestedFraction(e.left, inside);
}

/** The same base twice, or a factor common to all terms of a sum on the other side of the line. */
function cancels({ above, below, factors }: ProductSkeleton): boolean {
  const seen = new Map<string, 1 | -1>();
  for (const { key, exponent } of factors) {
    if (seen.has(key)) return true;
    seen.set(key, exponent.n > 0n ? 1 : -1);
  }
  return factors.some(({ base, exponent }) => {
    if (!isSum(base)) return false;
    const side = exponent.n > 0n ? 1 : -1;
    const shared = sharedFactor(base);
    const across = side > 0 ? below : above;
    if (across.some((v) => !coprime(v.n, shared.above) && shared.above > 1n)) return true;
    return [...shared.factors].some(([key, where]) => seen.get(key) === -side * where);
  });
}

/** No power that is a plain number, no exponent 0 or 1, no power of an integer power. */
function powerEvaluated(base: Expression, exponent: Expression): boolean {
  const k = exactValue(exponent);
  if (!k) return true;
  if (isZero(k) || isOne(k)) return false;
  if (!isInteger(k)) return true;
  const value = exactValue({ op: 'pow', left: base, right: exponent });
  if (value) return absolute(value).n > MAX_EVALUATED || value.d > MAX_EVALUATED;
  const inner = base.op === 'pow' ? exactValue(base.right) : undefined;
  return !(inner && isInteger(inner));
}
