// The signs an attempt of the exact step relies on: proved by bounds over the domain, or assumed one way and then the other.
import type { FieldPoints } from './field-points';
import type { GraphNode } from './node';
import type { Vector } from './vector';

export type Sign = 1 | -1;

/** A node of unknown sign, and the sign this attempt assumes for it. */
export interface Assumption {
  readonly node: GraphNode;
  readonly sign: Sign;
}

const ALWAYS_POSITIVE: ReadonlySet<string> = new Set([
  'pi',
  'exp',
  'cosh',
  'sigmoid',
  'softplus',
  'abs',
  'acos',
  'acosh',
]);
const ODD: ReadonlySet<string> = new Set(['neg', 'sinh', 'tanh', 'asin', 'atan', 'asinh', 'atanh', 'sign']);

/** Numerator times denominator of a ratio that is believed to be rational: an irrational one looks so once in ten thousand. */
const RATIO_BOUND = 2 ** 10;

export class Signs {
  readonly assumptions: Assumption[] = [];
  private readonly vectors: Vector[] = [];

  constructor(
    private readonly points: FieldPoints,
    /** Signs proved for the whole domain, by node id: 1, −1, or 0 when unknown. */
    private readonly proved: readonly number[],
    /** The choices to make for the first assumptions; further ones are taken positive. */
    private readonly choices: readonly Sign[],
    /** The nodes whose field values are known by now. */
    private readonly evaluated: () => readonly GraphNode[],
  ) {}

  /** The sign of a node wherever it is not zero, under this attempt's assumptions. The node's field values must be known. */
  of(node: GraphNode): Sign {
    const known = this.known(node);
    if (known !== 0) return known;
    if (ODD.has(node.op)) return (this.of(node.a) * (node.op === 'neg' ? -1 : 1)) as Sign;
    if (node.op === 'mul' || node.op === 'div') return (this.of(node.a) * this.of(node.b)) as Sign;
    if (node.op === 'pow' && node.b.value && node.b.value.d % 2n === 1n) {
      return node.b.value.n % 2n === 0n ? 1 : this.of(node.a);
    }
    return this.assume(node);
  }

  private known(node: GraphNode): Sign | 0 {
    if (node.value) return node.value.n > 0n ? 1 : node.value.n < 0n ? -1 : 0;
    if (ALWAYS_POSITIVE.has(node.op)) return 1;
    if (node.op === 'pow' && node.b.value && node.b.value.d % 2n === 0n) return 1;
    const proved = this.proved[node.id];
    if (proved === 1 || proved === -1) return proved;
    if (node.op !== 'add') return 0;
    const a = this.known(node.a);
    return a !== 0 && a === this.known(node.b) ? a : 0;
  }

  private assume(node: GraphNode): Sign {
    const { points } = this;
    for (const [i, { node: other, sign }] of this.assumptions.entries()) {
      if (other === node) return sign;
      const ratio = this.ratio(node.field, this.vectors[i] as Vector);
      if (ratio !== 0) return (sign * ratio) as Sign;
    }
    const implied = this.implied(node.field) || this.likeProved(node);
    if (implied !== 0) return implied;
    const sign = this.choices[this.assumptions.length] ?? 1;
    this.assumptions.push({ node, sign });
    this.vectors.push(points.vector((k) => node.field[k] as number));
    return sign;
  }

  /** The sign of a node that is a rational multiple of another whose sign is proved: bounds may see only one of them. */
  private likeProved(node: GraphNode): Sign | 0 {
    for (const other of this.evaluated()) {
      const proved = this.proved[other.id];
      if (other.value || (proved !== 1 && proved !== -1)) continue;
      const ratio = this.ratio(node.field, other.field);
      if (ratio !== 0) return (proved * ratio) as Sign;
    }
    return 0;
  }

  /** The sign of v when a rational multiple of it is the sum or the product of two quantities already taken to be positive. */
  private implied(v: Vector): Sign | 0 {
    const { points, assumptions, vectors } = this;
    const { field } = points;
    const positive = vectors.map((w, i) => (k: number) => {
      const x = w[k] as number;
      return (assumptions[i] as Assumption).sign > 0 ? x : field.subtract(0, x);
    });
    for (const [i, p] of positive.entries()) {
      for (const q of positive.slice(i + 1)) {
        for (const join of [(k: number) => field.add(p(k), q(k)), (k: number) => field.multiply(p(k), q(k))]) {
          const ratio = this.ratio(v, points.vector(join));
          if (ratio !== 0) return ratio;
        }
      }
    }
    return 0;
  }

  /** The sign of the rational c with v = c·w, 0 when there is no such small c. */
  private ratio(v: Vector, w: Vector): Sign | 0 {
    const { points } = this;
    const { field } = points;
    const first = points.rows.find((k) => w[k] !== 0);
    if (first === undefined) return 0;
    const c = field.multiply(v[first] as number, field.inverse(w[first] as number));
    if (c === 0 || !points.rows.every((k) => field.multiply(c, w[k] as number) === v[k])) return 0;
    const fraction = field.rational(c, RATIO_BOUND);
    return fraction ? (fraction.n > 0 ? 1 : -1) : 0;
  }
}
