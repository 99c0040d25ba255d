// Function values that are exact: sin 0, ln 1, √(4/9), max(2, 3).
import { type Expression, type FunctionName, number } from './expression';
import { absolute, compare, isZero, ONE, type Rational, rational, sign, ZERO } from './rational';

// biome-ignore format: a table reads best by family
const ZERO_AT_ZERO: ReadonlySet<string> = new Set([
  'sin', 'tan', 'sinh', 'tanh', 'asin', 'atan', 'asinh', 'atanh', 'sqrt', 'cbrt', 'abs', 'sign', 'relu', 'step',
]);
const ONE_AT_ZERO: ReadonlySet<string> = new Set(['cos', 'cosh', 'exp', 'sec', 'sech']);
const ZERO_AT_ONE: ReadonlySet<string> = new Set(['ln', 'log2', 'log10', 'acos', 'acosh']);

const literal = (value: Rational): Expression => ({ op: 'number', value });

/** The integer k-th root of a non-negative integer, when it is exact. */
function exactRoot(n: bigint, k: 2 | 3): bigint | undefined {
  const near = BigInt(Math.round(k === 2 ? Math.sqrt(Number(n)) : Math.cbrt(Number(n))));
  return near ** BigInt(k) === n ? near : undefined;
}

function root(a: Rational, k: 2 | 3): Expression | undefined {
  if (k === 2 && a.n < 0n) return undefined;
  const top = exactRoot(absolute(a).n, k);
  const bottom = exactRoot(a.d, k);
  return top === undefined || bottom === undefined ? undefined : number(a.n < 0n ? -top : top, bottom);
}

const isPositive = (e: Expression | undefined): e is Expression => e?.op === 'number' && e.value.n > 0n;

/** The exact value of a function at exact arguments as a tree, or undefined when there is no simpler form. */
export function foldCall(fn: FunctionName, args: readonly Expression[]): Expression | undefined {
  const [first] = args;
  if (!first) return undefined;
  if (first.op === 'constant' && first.name === 'e' && fn === 'ln') return number(1);
  if (fn === 'exp' && first.op === 'call' && first.fn === 'ln' && isPositive(first.args[0])) return first.args[0];
  const values = args.flatMap((a) => (a.op === 'number' ? [a.value] : []));
  const [a] = values;
  if (!a || values.length !== args.length) return undefined;
  if (fn === 'max' || fn === 'min') {
    const better = fn === 'max' ? 1 : -1;
    return literal(values.reduce((best, v) => (compare(v, best) === better ? v : best)));
  }
  if (args.length !== 1) return undefined;
  if (isZero(a)) {
    if (ZERO_AT_ZERO.has(fn)) return literal(ZERO);
    if (ONE_AT_ZERO.has(fn)) return literal(ONE);
    if (fn === 'sigmoid') return number(1, 2);
  }
  if (compare(a, ONE) === 0) {
    if (ZERO_AT_ONE.has(fn)) return literal(ZERO);
    if (fn === 'exp') return { op: 'constant', name: 'e' };
  }
  switch (fn) {
    case 'sqrt':
      return root(a, 2);
    case 'cbrt':
      return root(a, 3);
    case 'abs':
      return literal(absolute(a));
    case 'sign':
      return literal(rational(sign(a)));
    case 'relu':
      return literal(sign(a) > 0 ? a : ZERO);
    case 'step':
      return literal(sign(a) > 0 ? ONE : ZERO);
    default:
      return undefined;
  }
}
