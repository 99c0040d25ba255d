// The sample points of one attempt of the exact step: which are still alive, and vectors of values over them.
import type { Stop } from './exact-plan';
import { FieldVectors } from './field-vectors';
import { literalsOf } from './literals-of';
import type { GraphNode } from './node';
import type { PrimeField } from './prime-field';

/** More live points than unknowns by this many make a chance relation as unlikely as p to this power. */
export const SPARE = 4;
/** A difference must vanish at so many points in each field. */
export const LEAST_POINTS = 3;

/** Numerator times denominator of a coefficient that is believed to be rational without being written anywhere. */
const COEFFICIENT_BOUND = 2 ** 13;
const MAX_RATIOS = 16;

export interface Fraction {
  readonly n: number;
  readonly d: number;
}

const gcd = (a: number, b: number): number => (b === 0 ? Math.abs(a) : gcd(b, a % b));

export class FieldPoints extends FieldVectors {
  stop: Stop | undefined;
  /** False as soon as something was treated as independent that might not be. */
  complete = true;
  private written: readonly Fraction[] | undefined;

  constructor(
    field: PrimeField,
    count: number,
    seed: number,
    private readonly program: readonly GraphNode[],
  ) {
    super(field, count, seed);
  }

  halt(reason: Stop): void {
    this.stop ??= reason;
  }

  /** Drops the points for which `bad` holds; when none is left, `whenEmpty` is why. */
  drop(bad: (k: number) => boolean, whenEmpty: Stop): void {
    if (!this.alive.some(bad)) return;
    this.alive = this.alive.filter((k) => !bad(k));
    if (this.alive.length === 0) this.halt(whenEmpty);
    else if (this.alive.length < LEAST_POINTS) this.halt('few-points');
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
    // The numbers written in the comparison: ratios of them are recognised as coefficients, however long.
    this.written ??= literalsOf(this.program).slice(0, MAX_RATIOS);
    const { written } = this;
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
}
