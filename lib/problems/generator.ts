// Seeded chance in 32-bit integer arithmetic: the same text and seed give the same draws on every platform.

export interface Generator {
  /** The next 32 random bits, as an integer from 0 to 2³² − 1. */
  bits(): number;
  /** A uniform integer from `from` to `to`, both included; the range holds at most 2³² numbers. */
  integer(from: number, to: number): number;
  /** One of the items, all equally likely. Throws on an empty list. */
  pick<T>(items: readonly T[]): T;
}

/** MurmurHash3's 32-bit finaliser: every input bit changes every output bit with probability near one half. */
function mix(h: number): number {
  let x = h;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}

/** FNV-1a over UTF-16 units. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return mix(h);
}

const rotate = (x: number, k: number) => (x << k) | (x >>> (32 - k));

/** Xoshiro128** (Blackman and Vigna). */
class Xoshiro implements Generator {
  constructor(
    private a: number,
    private b: number,
    private c: number,
    private d: number,
  ) {}

  bits(): number {
    const result = Math.imul(rotate(Math.imul(this.b, 5), 7), 9) >>> 0;
    const t = this.b << 9;
    this.c ^= this.a;
    this.d ^= this.b;
    this.b ^= this.c;
    this.a ^= this.d;
    this.c ^= t;
    this.d = rotate(this.d, 11);
    return result;
  }

  integer(from: number, to: number): number {
    const count = to - from + 1;
    // Draws above the last full multiple of `count` are thrown away: no number is favoured.
    const limit = 2 ** 32 - (2 ** 32 % count);
    let draw = this.bits();
    while (draw >= limit) draw = this.bits();
    return from + (draw % count);
  }

  pick<T>(items: readonly T[]): T {
    if (items.length === 0) throw new RangeError('nothing to pick from');
    return items[this.integer(0, items.length - 1)] as T;
  }
}

/**
 * A generator for one stream, named by a text, and one seed.
 * @param stream for example a template's id, so that one seed means unrelated draws in two templates
 * @param seed an integer from 0 to 2⁵³ − 1
 */
export function createGenerator(stream: string, seed: number): Generator {
  const low = seed >>> 0;
  const high = Math.floor(seed / 2 ** 32) >>> 0;
  const start = hash(stream);
  // Weyl steps between the words keep neighbouring seeds apart; the last constant keeps the state from being all zero.
  const word = (i: number) => mix(mix((low + Math.imul(i, 0x9e3779b9)) ^ start) ^ (high + Math.imul(i, 0x85ebca77)));
  return new Xoshiro(word(1), word(2), word(3), word(4) | 1);
}
