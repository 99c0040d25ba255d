// Vectors of field elements over the live points of an attempt; what stands at a dropped point means nothing.
import type { PrimeField } from './prime-field';
import { Random } from './random';
import { freshPool, type VectorPool } from './vector-pool';

export class FieldVectors {
  protected alive: number[] = [];
  private readonly pool: VectorPool;
  private readonly random: Random;

  constructor(
    readonly field: PrimeField,
    count: number,
    seed: number,
  ) {
    this.random = new Random(seed);
    this.pool = freshPool(count);
    for (let k = 0; k < count; k++) this.alive.push(k);
  }

  /** The indices of the points still alive. */
  get rows(): readonly number[] {
    return this.alive;
  }

  vector(at: (k: number) => number): Float64Array {
    const v = this.pool.take();
    for (const k of this.alive) v[k] = at(k);
    return v;
  }

  constant(c: number): Float64Array {
    return this.pool.take().fill(c);
  }

  /** A fresh vector of random residues modulo `modulus`. */
  draw(modulus = this.field.p): Float64Array {
    const v = this.pool.take();
    for (const k of this.alive) v[k] = this.random.below(modulus);
    return v;
  }

  sum(v: Float64Array, w: Float64Array): Float64Array {
    const { p } = this.field;
    const u = this.pool.take();
    for (const k of this.alive) {
      const s = (v[k] as number) + (w[k] as number);
      u[k] = s >= p ? s - p : s;
    }
    return u;
  }

  difference(v: Float64Array, w: Float64Array): Float64Array {
    const { p } = this.field;
    const u = this.pool.take();
    for (const k of this.alive) {
      const s = (v[k] as number) - (w[k] as number);
      u[k] = s < 0 ? s + p : s;
    }
    return u;
  }

  negative(v: Float64Array): Float64Array {
    const { p } = this.field;
    const u = this.pool.take();
    for (const k of this.alive) u[k] = v[k] === 0 ? 0 : p - (v[k] as number);
    return u;
  }

  product(v: Float64Array, w: Float64Array): Float64Array {
    const { field } = this;
    const u = this.pool.take();
    for (const k of this.alive) u[k] = field.multiply(v[k] as number, w[k] as number);
    return u;
  }

  /** c·v for a field element c. */
  times(c: number, v: Float64Array): Float64Array {
    const { field } = this;
    const u = this.pool.take();
    for (const k of this.alive) u[k] = field.multiply(c, v[k] as number);
    return u;
  }

  /** v·n/d. */
  scale(v: Float64Array, n: number, d = 1): Float64Array {
    const { field } = this;
    return this.times(d === 1 ? field.reduce(n) : field.multiply(field.reduce(n), field.inverse(d)), v);
  }

  /** 1/v by one inversion (Montgomery's trick); v is nowhere zero. */
  reciprocal(v: Float64Array): Float64Array {
    const { field, alive } = this;
    const u = this.pool.take();
    let product = 1;
    for (const k of alive) {
      u[k] = product;
      product = field.multiply(product, v[k] as number);
    }
    let rest = field.inverse(product);
    for (let i = alive.length - 1; i >= 0; i--) {
      const k = alive[i] as number;
      u[k] = field.multiply(rest, u[k] as number);
      rest = field.multiply(rest, v[k] as number);
    }
    return u;
  }

  /** The field elements with these discrete logarithms. */
  powersOf(exponents: Float64Array): Float64Array {
    const { field } = this;
    const u = this.pool.take();
    for (const k of this.alive) u[k] = field.exponential(exponents[k] as number);
    return u;
  }

  same(v: Float64Array, w: Float64Array): boolean {
    for (const k of this.alive) if (v[k] !== w[k]) return false;
    return true;
  }

  opposite(v: Float64Array, w: Float64Array): boolean {
    for (const k of this.alive) if (this.field.add(v[k] as number, w[k] as number) !== 0) return false;
    return true;
  }

  vanishes(v: Float64Array): boolean {
    for (const k of this.alive) if (v[k] !== 0) return false;
    return true;
  }

  /** The vector is the same at all live points. */
  isConstant(v: Float64Array): boolean {
    const first = v[this.alive[0] as number];
    for (const k of this.alive) if (v[k] !== first) return false;
    return true;
  }
}
