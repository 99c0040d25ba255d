// Arithmetic modulo a prime below 2²⁶ in doubles (products are exact below 2⁵³), and linear algebra over it.
import type { Vector } from './vector';

export class Modulus {
  private readonly inverseOfP: number;

  constructor(readonly p: number) {
    this.inverseOfP = 1 / p;
  }

  add(a: number, b: number): number {
    const s = a + b;
    return s >= this.p ? s - this.p : s;
  }

  subtract(a: number, b: number): number {
    const s = a - b;
    return s < 0 ? s + this.p : s;
  }

  multiply(a: number, b: number): number {
    const x = a * b;
    const r = x - Math.floor(x * this.inverseOfP) * this.p;
    return r < 0 ? r + this.p : r >= this.p ? r - this.p : r;
  }

  /** a^e for a whole exponent 0 ≤ e < 2⁵³. */
  power(a: number, e: number): number {
    let result = 1;
    let base = a;
    let k = e;
    for (; k >= 2 ** 31; k = Math.floor(k / 2)) {
      if (k % 2 === 1) result = this.multiply(result, base);
      base = this.multiply(base, base);
    }
    for (let bits = k | 0; bits > 0; bits >>= 1) {
      if (bits & 1) result = this.multiply(result, base);
      if (bits > 1) base = this.multiply(base, base);
    }
    return result;
  }

  /** 1/a by Euclid's algorithm; 0 for 0. */
  inverse(a: number): number {
    let [r, next] = [this.p, a];
    let [t, following] = [0, 1];
    while (next > 1) {
      const q = Math.floor(r / next);
      [r, next] = [next, r - q * next];
      [t, following] = [following, t - q * following];
    }
    return next === 0 ? 0 : following < 0 ? following + this.p : following;
  }

  /** 1/v for each of the values, 0 for 0: one inversion and three multiplications each. */
  inverses(v: Vector): Vector {
    const found = new Array<number>(v.length);
    let product = 1;
    for (let k = 0; k < v.length; k++) {
      found[k] = product;
      if (v[k] !== 0) product = this.multiply(product, v[k] as number);
    }
    let rest = this.inverse(product);
    for (let k = v.length - 1; k >= 0; k--) {
      const x = v[k] as number;
      if (x === 0) found[k] = 0;
      else {
        found[k] = this.multiply(found[k] as number, rest);
        rest = this.multiply(rest, x);
      }
    }
    return found;
  }

  /** The residue of any whole number in the double range. */
  reduce(a: number): number {
    const r = a % this.p;
    return r < 0 ? r + this.p : r;
  }

  reduceBig(a: bigint): number {
    const r = Number(a % BigInt(this.p));
    return r < 0 ? r + this.p : r;
  }

  /**
   * Coefficients c with Σ c_j·columns_j = target in every one of `rows`; undefined when the target is independent.
   * The columns must be independent there; otherwise a free coefficient is 0.
   */
  solve(columns: readonly Vector[], target: Vector, rows: readonly number[]): number[] | undefined {
    const width = columns.length;
    const matrix: Vector[] = rows.map((k) => {
      const row = new Array<number>(width + 1);
      for (let j = 0; j < width; j++) row[j] = (columns[j] as Vector)[k] as number;
      row[width] = target[k] as number;
      return row;
    });
    const pivots: number[] = [];
    let top = 0;
    for (let j = 0; j < width; j++) {
      const found = matrix.findIndex((row, i) => i >= top && row[j] !== 0);
      pivots.push(found < 0 ? -1 : top);
      if (found < 0) continue;
      const pivot = matrix[found] as Vector;
      matrix[found] = matrix[top] as Vector;
      matrix[top] = pivot;
      const scale = this.inverse(pivot[j] as number);
      for (let c = j; c <= width; c++) pivot[c] = this.multiply(pivot[c] as number, scale);
      for (let i = 0; i < matrix.length; i++) {
        const row = matrix[i] as Vector;
        const factor = row[j] as number;
        if (i === top || factor === 0) continue;
        for (let c = j; c <= width; c++) {
          row[c] = this.subtract(row[c] as number, this.multiply(factor, pivot[c] as number));
        }
      }
      top++;
    }
    for (let i = top; i < matrix.length; i++) if ((matrix[i] as Vector)[width] !== 0) return undefined;
    return pivots.map((row) => (row < 0 ? 0 : ((matrix[row] as Vector)[width] as number)));
  }

  /** The fraction n/d ≡ a with |n|·d ≤ bound and the smallest such size (Wang's algorithm); undefined when there is none. */
  rational(a: number, bound: number): { n: number; d: number } | undefined {
    if (a === 0) return { n: 0, d: 1 };
    let [r, next] = [this.p, a];
    let [t, following] = [0, 1];
    while (next !== 0) {
      if (Math.abs(next * following) <= bound) {
        return following < 0 ? { n: -next, d: -following } : { n: next, d: following };
      }
      const q = Math.floor(r / next);
      [r, next] = [next, r - q * next];
      [t, following] = [following, t - q * following];
    }
    return undefined;
  }
}
