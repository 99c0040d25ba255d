// Polynomials in one variable with whole coefficients, the constant first: enough of them to count and part their roots.
import { add, multiply, negate, ONE, power, type Rational, sign, ZERO } from '../rational';
import type { GraphNode } from './node';

export type Polynomial = readonly bigint[];

const MAX_DEGREE = 12;
const LONG = 1n << 512n;

/** A polynomial in `x` with the sign of the node everywhere; undefined when none is known, or a large one. */
export function polynomialOf(node: GraphNode, x: GraphNode): Polynomial | undefined {
  const expansion = new Expansion(x);
  const rationals = expansion.of(node) ?? expansion.ofDistance(node);
  if (!rationals) return undefined;
  const denominator = rationals.reduce((d, { d: next }) => (d * next) / gcd(d, next), 1n);
  const whole = rationals.map(({ n, d }) => (n * denominator) / d);
  return whole.every((c) => c < LONG && c > -LONG) ? primitive(whole) : undefined;
}

class Expansion {
  private readonly known = new Map<GraphNode, readonly Rational[] | undefined>();

  constructor(private readonly x: GraphNode) {}

  of(node: GraphNode): readonly Rational[] | undefined {
    if (!this.known.has(node)) this.known.set(node, this.expand(node));
    return this.known.get(node);
  }

  /** |u| − t has the sign of u² − t², and |u| − t^(1/k) for an even k that of u^k − t. */
  ofDistance({ op, a, b }: GraphNode): readonly Rational[] | undefined {
    if (op === 'neg') return this.ofDistance(a)?.map(negate);
    const [distance, level] = a.op === 'abs' ? [a, b] : [b, a];
    const base = op === 'add' && distance.op === 'abs' ? this.of(distance.a) : undefined;
    if (!base) return undefined;
    if (level.value) return sign(level.value) < 0 ? less(powerOf(base, 2), power(level.value, 2)) : undefined;
    const { a: radicand, b: exponent, op: root } = level.op === 'neg' ? level.a : level;
    if (level.op !== 'neg' || root !== 'pow' || exponent.value?.n !== 1n || exponent.value.d % 2n !== 0n)
      return undefined;
    return less(powerOf(base, Number(exponent.value.d)), radicand.value);
  }

  private expand(node: GraphNode): readonly Rational[] | undefined {
    const { op, a, b, value } = node;
    if (value) return [value];
    if (node === this.x) return [ZERO, ONE];
    if (op === 'neg') return this.of(a)?.map(negate);
    if (op !== 'add' && op !== 'mul' && op !== 'pow') return undefined;
    const left = this.of(a);
    if (!left) return undefined;
    if (op === 'pow') return b.value?.d === 1n ? powerOf(left, Number(b.value.n)) : undefined;
    const right = this.of(b);
    return right && (op === 'add' ? sum(left, right) : product(left, right));
  }
}

function powerOf(p: readonly Rational[], k: number): readonly Rational[] | undefined {
  if (!(k >= 0 && k <= MAX_DEGREE)) return undefined;
  let found: readonly Rational[] | undefined = [ONE];
  for (let i = 0; i < k && found; i++) found = product(found, p);
  return found;
}

const less = (p: readonly Rational[] | undefined, t: Rational | undefined): readonly Rational[] | undefined =>
  p && t && sum(p, [negate(t)]);

const sum = (p: readonly Rational[], q: readonly Rational[]): readonly Rational[] =>
  Array.from({ length: Math.max(p.length, q.length) }, (_, i) => add(p[i] ?? ZERO, q[i] ?? ZERO));

function product(p: readonly Rational[], q: readonly Rational[]): readonly Rational[] | undefined {
  if (p.length + q.length - 2 > MAX_DEGREE) return undefined;
  const found = Array.from({ length: p.length + q.length - 1 }, () => ZERO);
  for (const [i, a] of p.entries())
    for (const [j, b] of q.entries()) found[i + j] = add(found[i + j] as Rational, multiply(a, b));
  return found;
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y) [x, y] = [y, x % y];
  return x;
}

/** Without leading zeros, divided by the positive common factor of the coefficients. */
function primitive(p: Polynomial): Polynomial {
  const whole = [...p];
  while (whole.at(-1) === 0n) whole.pop();
  const common = whole.reduce(gcd, 0n);
  return common > 1n ? whole.map((c) => c / common) : whole;
}

/** The sign of p at a rational point. */
export function signAt(p: Polynomial, { n, d }: Rational): -1 | 0 | 1 {
  let value = 0n;
  let scale = 1n;
  for (let i = p.length - 1; i >= 0; i--) {
    value = value * n + (p[i] as bigint) * scale;
    scale *= d;
  }
  return value > 0n ? 1 : value < 0n ? -1 : 0;
}

/** The sign of p at n·2^−k. */
export function signAtDyadic(p: Polynomial, n: bigint, k: number): -1 | 0 | 1 {
  const top = p.length - 1;
  let value = p[top] as bigint;
  for (let i = top - 1; i >= 0; i--) value = value * n + ((p[i] as bigint) << BigInt(k * (top - i)));
  return value > 0n ? 1 : value < 0n ? -1 : 0;
}

/** A positive multiple of the remainder of p by q. */
function remainder(p: Polynomial, q: Polynomial): Polynomial {
  const lead = q.at(-1) as bigint;
  const size = lead < 0n ? -lead : lead;
  let rest = [...p];
  while (rest.length >= q.length) {
    const factor = (rest.at(-1) as bigint) * (lead < 0n ? -1n : 1n);
    const shift = rest.length - q.length;
    rest = rest.map((c, i) => c * size - (i >= shift ? factor * (q[i - shift] as bigint) : 0n));
    rest = [...primitive(rest)];
  }
  return rest;
}

/** Sturm's chain: the changes of sign along it drop by one at each distinct root. */
export function sturmChain(p: Polynomial): readonly Polynomial[] {
  const chain = [p, primitive(p.map((c, i) => c * BigInt(i)).slice(1))];
  while ((chain.at(-1) as Polynomial).length > 1) {
    const next = remainder(chain.at(-2) as Polynomial, chain.at(-1) as Polynomial);
    if (next.length === 0) break;
    chain.push(next.map((c) => -c));
  }
  return chain;
}

/** At n·2^−k. */
export function signChanges(chain: readonly Polynomial[], n: bigint, k: number): number {
  let changes = 0;
  let last = 0;
  for (const p of chain) {
    const s = signAtDyadic(p, n, k);
    if (s !== 0 && last !== 0 && s !== last) changes++;
    if (s !== 0) last = s;
  }
  return changes;
}

/** A power of two beyond every root. */
export function rootBound(p: Polynomial): bigint {
  const size = (c: bigint) => (c < 0n ? -c : c);
  const lead = size(p.at(-1) as bigint);
  const total = p.reduce((sum, c) => sum + size(c), 0n);
  let bound = 2n;
  while (bound * lead <= total) bound *= 2n;
  return bound;
}
