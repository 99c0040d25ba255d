// The sample points of one attempt of the exact step: which are still alive, and vectors of values over them.
import type { Stop } from './exact-plan';
import type { PrimeField } from './prime-field';
import { Random } from './random';
import type { Vector } from './vector';

/** More live points than unknowns by this many make a chance relation as unlikely as p to this power. */
const SPARE = 4;

/** Numerator times denominator of a coefficient that is believed to be rational without being written anywhere. */
const COEFFICIENT_BOUND = 2 ** 13;
const MAX_RATIOS = 16;

export interface Fraction {
  readonly n: number;
  readonly d: number;
}

const gcd = (a: number, b: number): number => (b === 0 ? Math.abs(a) : gcd(b, a % b));

export class FieldPoints {
  stop: Stop | undefined;
  /** False as soon as something was treated as independent that might not be. */
  complete = true;
  private readonly random: Random;
  private alive: number[];

  constructor(
    readonly field: PrimeField,
    readonly count: number,
    seed: number,
    /** The numbers written in the comparison: ratios of them are recognised as coefficients, however long. */
    private readonly literals: readonly Fraction[],
  ) {
    this.random = new Random(seed);
    this.alive = Array.from({ length: count }, (_, k) => k);
  }

  /** The indices of the points still alive. */
  get rows(): readonly number[] {
    return this.alive;
  }

  halt(reason: Stop): void {
    this.stop ??= reason;
  }

  /** Drops the points for which `bad` holds; when none is left, `whenEmpty` is why. */
  drop(bad: (k: number) => boolean, whenEmpty: Stop): void {
    if (!this.alive.some(bad)) return;
    this.alive = this.alive.filter((k) => !bad(k));
    if (this.alive.length === 0) this.halt(whenEmpty);
    else if (this.alive.length <= SPARE) this.halt('few-points');
  }

  /** Enough live points to trust a relation among this many vectors; else stops. */
  supports(unknowns: number): boolean {
    if (this.alive.length > unknowns + SPARE) return true;
    this.halt('few-points');
    return false;
  }

  /** The rational number that a coefficient of a linear relation stands for; undefined when it is none that is known. */
  coefficient(c: number): Fraction | undefined {
    const small = this.field.rational(c, COEFFICIENT_BOUND);
    if (small) return small;
    const { field } = this;
    const written = this.literals.slice(0, MAX_RATIOS);
    for (const top of written) {
      for (const bottom of [{ n: 1, d: 1 }, ...written]) {
        const n = top.n * bottom.d;
        const d = top.d * bottom.n;
        if (d <= 0 || Math.max(Math.abs(n), d) > 2 ** 45) continue;
        const common = gcd(n, d);
        const left = field.multiply(c, field.reduce(d));
        if (left === field.reduce(n)) return { n: n / common, d: d / common };
        if (left === field.reduce(-n)) return { n: -n / common, d: d / common };
      }
    }
    return undefined;
  }

  /** A fresh vector of random residues modulo `modulus`. */
  draw(modulus = this.field.p): Vector {
    return this.vector(() => this.random.below(modulus));
  }

  vector(at: (k: number) => number): Vector {
    const v = new Array<number>(this.count);
    for (let k = 0; k < v.length; k++) v[k] = at(k);
    return v;
  }

  /** Values at the live points only, zero at the others: for what is dear to calculate. */
  live(at: (k: number) => number): Vector {
    const v = new Array<number>(this.count).fill(0);
    for (const k of this.alive) v[k] = at(k);
    return v;
  }

  same(v: Vector, w: Vector): boolean {
    return this.alive.every((k) => v[k] === w[k]);
  }

  opposite(v: Vector, w: Vector): boolean {
    return this.alive.every((k) => this.field.add(v[k] as number, w[k] as number) === 0);
  }

  vanishes(v: Vector): boolean {
    return this.alive.every((k) => v[k] === 0);
  }

  /** The vector is the same at all live points. */
  isConstant(v: Vector): boolean {
    const first = v[this.alive[0] as number];
    return this.alive.every((k) => v[k] === first);
  }
}
