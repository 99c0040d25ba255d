// Prime fields in which roots of unity, square roots of small primes and discrete logarithms are cheap.
import { Modulus } from './modulus';

/**
 * p − 1 = odd·smooth with `odd` prime near 2¹³ and `smooth` a multiple of 1680: the roots of unity of orders 16, 3, 5, 7
 * exist, and 2, 3, 5, 7, 11, 13 (mostly also 17, 19, 23) are squares. `generator` generates the whole group.
 * In the last three 2, 3 and 5 are cubes as well, for roots such as 2^(1/3) + 3^(1/3).
 */
const PRIMES: readonly (readonly [odd: number, smooth: number, generator: number])[] = [
  [9643, 6720, 29],
  [9769, 5040, 31],
  [5741, 8400, 29],
  [10567, 5040, 37],
  [6277, 6720, 43],
  [7489, 8400, 29],
  [6719, 6720, 61],
  [9241, 5040, 31],
  [8087, 5040, 23],
  [4783, 8400, 19],
  [5717, 6720, 19],
];

export const FIELD_COUNT = PRIMES.length;

/** Slots of a table; a power of two, well above the 10,567 elements of the largest. */
const SLOTS = 16_384;

/** Logarithms remembered; a power of two. */
const RECENT = 8192;

/** A table from group elements to exponents: open addressing, an element and its exponent side by side. */
class ExponentTable {
  private readonly slots = new Int32Array(2 * SLOTS).fill(-1);

  constructor(field: Modulus, base: number, count: number) {
    let x = 1;
    for (let e = 0; e < count; e++) {
      let slot = this.slot(x);
      while (this.slots[slot] !== -1) slot = (slot + 2) & (2 * SLOTS - 1);
      this.slots[slot] = x;
      this.slots[slot + 1] = e;
      x = field.multiply(x, base);
    }
  }

  private slot(x: number): number {
    return (Math.imul(x, 0x9e3779b1) >>> 17) & (2 * SLOTS - 2);
  }

  find(x: number): number {
    let slot = this.slot(x);
    while (this.slots[slot] !== x) slot = (slot + 2) & (2 * SLOTS - 1);
    return this.slots[slot + 1] as number;
  }
}

export class PrimeField extends Modulus {
  /** p − 1, the order of the group, in which exponents live. */
  readonly order: number;
  /** Linear algebra on discrete logarithms happens modulo this prime factor of the order. */
  readonly odd: Modulus;
  readonly smooth: number;
  private readonly oddTable: ExponentTable;
  private readonly smoothTable: ExponentTable;
  private readonly low = new Float64Array(8192);
  private readonly high = new Float64Array(8192);
  private readonly smoothInverse: number;
  /** The latest logarithms found, by the low bits of the element: sign by sign and line by line the same ones are asked for. */
  private readonly asked = new Int32Array(RECENT);
  private readonly answers = new Int32Array(RECENT);

  constructor(odd: number, smooth: number, generator: number) {
    super(odd * smooth + 1);
    this.order = odd * smooth;
    this.odd = new Modulus(odd);
    this.smooth = smooth;
    this.oddTable = new ExponentTable(this, this.power(generator, smooth), odd);
    this.smoothTable = new ExponentTable(this, this.power(generator, odd), smooth);
    this.smoothInverse = this.odd.inverse(smooth % odd);
    const step = this.power(generator, 8192);
    let [x, y] = [1, 1];
    for (let e = 0; e < 8192; e++) {
      this.low[e] = x;
      this.high[e] = y;
      x = this.multiply(x, generator);
      y = this.multiply(y, step);
    }
  }

  /** generator^e for 0 ≤ e < order. */
  exponential(e: number): number {
    return this.multiply(this.high[Math.floor(e / 8192)] as number, this.low[e % 8192] as number);
  }

  /** The exponent of a non-zero element. */
  logarithm(x: number): number {
    const slot = x & (RECENT - 1);
    if (this.asked[slot] !== x) {
      this.answers[slot] = this.findLogarithm(x);
      this.asked[slot] = x;
    }
    return this.answers[slot] as number;
  }

  /** Pohlig–Hellman with two tables. */
  private findLogarithm(x: number): number {
    // Both powers, x^smooth and x^odd, along one chain of squares.
    let [inOdd, inSmooth, square] = [1, 1, x];
    for (let [m, n] = [this.smooth, this.odd.p]; ; ) {
      if (m & 1) inOdd = this.multiply(inOdd, square);
      if (n & 1) inSmooth = this.multiply(inSmooth, square);
      m >>= 1;
      n >>= 1;
      if ((m | n) === 0) break;
      square = this.multiply(square, square);
    }
    const modOdd = this.oddTable.find(inOdd);
    const modSmooth = this.smoothTable.find(inSmooth);
    const lift = this.odd.multiply(this.odd.subtract(modOdd, modSmooth % this.odd.p), this.smoothInverse);
    return modSmooth + this.smooth * lift;
  }

  /** An exponent brought into 0 … order − 1. */
  exponent(e: number): number {
    const r = e % this.order;
    return r < 0 ? r + this.order : r;
  }

  /** k·e modulo the order, for |k| < 2²⁶ and 0 ≤ e < order. */
  multiple(k: number, e: number): number {
    return this.exponent((k % this.order) * e);
  }

  /** The exponent of a `degree`-th root, or −1 when there is none. */
  rootExponent(e: number, degree: number): number {
    let common = this.order;
    for (let b = degree; b > 0; ) [common, b] = [b, common % b];
    if (e % common !== 0) return -1;
    const rest = this.order / common;
    let inverse = 1;
    const unit = (degree / common) % rest;
    if (unit !== 1) {
      let [r, next] = [rest, unit];
      let [t, following] = [0, 1];
      while (next > 1) {
        const q = Math.floor(r / next);
        [r, next] = [next, r - q * next];
        [t, following] = [following, t - q * following];
      }
      inverse = ((following % rest) + rest) % rest;
    }
    return ((e / common) * inverse) % rest;
  }
}

const made: PrimeField[] = [];

/** The i-th field; its tables are made on first use. */
export function primeField(i: number): PrimeField {
  let field = made[i];
  if (!field) {
    const [odd, smooth, generator] = PRIMES[i] as readonly [number, number, number];
    field = new PrimeField(odd, smooth, generator);
    made[i] = field;
  }
  return field;
}
