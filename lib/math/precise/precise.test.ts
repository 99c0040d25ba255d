// Every ball must contain the value that decimals of several hundred digits give, and be as narrow as was asked for.
import { describe, expect, it } from 'vitest';
import { Random } from '../equivalence/random';
import { decimalsOf, type Precise } from '../mathjs';
import { arccosine, arcsine, arctangent, pi } from './arctangent';
import { absolute, add, divide, maximum, multiply, squareRoot, subtract, wholePower } from './arithmetic';
import { type Ball, ball, bitLength, isExactZero, signOf } from './ball';
import { exponential, exponentialMinusOne } from './exp';
import { arcosh, arsinh, artanh, cosh, sigmoid, sinh, softplus, tanh } from './hyperbolic';
import { logarithm, logarithmOfOnePlus } from './ln';
import { power } from './power';
import { waves } from './waves';

const decimal = decimalsOf(160);
const ONE = decimal('1');
const TWO = decimal('2');
const HALF_PI = decimal('-1').acos().div(2);
const SLACK = '1e-100';
const PRECISIONS = [53, 128, 256, 2048] as const;
const COUNT = 48;

const toDecimal = (m: bigint, e: number): Precise => decimal(`${m}`).times(TWO.pow(e));

/** Points of the ball: near both ends, and the middle. */
const samples = (x: Ball): Precise[] => {
  const r = BigInt(Math.floor(x.r));
  return [x.m - r, x.m + r, x.m].map((m) => toDecimal(m, x.e));
};

function contains(x: Ball, value: Precise): boolean {
  // The decimals themselves are off by a little.
  const slack = value.abs().times(SLACK);
  return value.minus(toDecimal(x.m, x.e)).abs().lte(TWO.pow(x.e).times(x.r).plus(slack));
}

/** Deterministic arguments: short and long, huge and tiny, exact and not, near the integers and near multiples of π/2. */
class Arguments {
  private readonly random = new Random(7);

  below(n: number): number {
    return this.random.below(n);
  }

  any(size: number): Ball {
    const kind = this.below(8);
    const long = kind < 4 ? 1n : BigInt(this.below(2 ** 30)) << 40n;
    const m = BigInt(this.below(2 ** 20) - 2 ** 19) * (long || 1n) + BigInt(this.below(1000));
    const e = this.below(size * 2) - size - (m === 0n ? 0 : m.toString(2).length);
    const near = kind === 6 ? add(pi(300), { m, e: e - 60, r: 0, bits: 0 }, 300) : undefined;
    if (near) return { ...near, r: 0 };
    const r = kind % 2 === 0 ? 0 : this.below(3) === 0 ? this.below(2 ** 20) : this.below(4);
    const made = ball(m, e, r, 500) as Ball;
    return kind === 7
      ? (add({ ...made, e: made.e - 30 }, { m: BigInt(this.below(5) - 2), e: 0, r: 0, bits: 2 }, 500) as Ball)
      : made;
  }
}

it('the length of an integer is its number of bits, however many', () => {
  for (let bits = 1; bits <= 20_000; bits += bits < 9000 ? 1 : 97) {
    const power = 1n << BigInt(bits - 1);
    expect([bitLength(power), bitLength(-power), bitLength(power + (power >> 1n))]).toEqual([bits, bits, bits]);
  }
});

type Reference = (x: Precise) => Precise | undefined;
type Function = (x: Ball, precision: number) => Ball | undefined;

const exp2 = (x: Precise): readonly [Precise, Precise] => [x.exp(), x.neg().exp()];
const ln1p = (x: Precise): Precise => x.plus(1).ln();

const FUNCTIONS: readonly [name: string, size: number, f: Function, reference: Reference, narrow: boolean][] = [
  ['exp', 14, exponential, (x) => x.exp(), true],
  ['exp − 1', 10, exponentialMinusOne, (x) => x.exp().minus(1), true],
  ['ln', 300, logarithm, (x) => (x.gt(0) ? x.ln() : undefined), true],
  ['ln(1 + x)', 60, logarithmOfOnePlus, (x) => (x.gt(-1) ? ln1p(x) : undefined), true],
  ['sin', 90, (x, p) => waves(x, p)?.sin, (x) => x.sin(), false],
  ['cos', 90, (x, p) => waves(x, p)?.cos, (x) => x.cos(), false],
  ['atan', 150, arctangent, (x) => x.atan(), true],
  ['asin', 40, arcsine, (x) => (x.abs().lte(1) ? x.asin() : undefined), true],
  ['acos', 40, arccosine, (x) => (x.abs().lte(1) ? HALF_PI.minus(x.asin()) : undefined), true],
  ['sinh', 10, sinh, (x) => exp2(x)[0].minus(exp2(x)[1]).div(2), true],
  ['cosh', 10, cosh, (x) => exp2(x)[0].plus(exp2(x)[1]).div(2), true],
  [
    'tanh',
    10,
    tanh,
    (x) =>
      exp2(x)[0]
        .minus(exp2(x)[1])
        .div(exp2(x)[0].plus(exp2(x)[1])),
    true,
  ],
  ['sigmoid', 11, sigmoid, (x) => ONE.div(x.neg().exp().plus(1)), true],
  ['softplus', 9, softplus, (x) => x.exp().plus(1).ln(), true],
  [
    'asinh',
    60,
    arsinh,
    (x) =>
      x.gt(0)
        ? ln1p(x.plus(x.times(x).plus(1).sqrt()).minus(1))
        : ln1p(x.neg().plus(x.times(x).plus(1).sqrt()).minus(1)).neg(),
    true,
  ],
  ['acosh', 40, arcosh, (x) => (x.gte(1) ? x.plus(x.times(x).minus(1).sqrt()).ln() : undefined), true],
  ['atanh', 30, artanh, (x) => (x.abs().lt(1) ? x.plus(1).div(ONE.minus(x)).ln().div(2) : undefined), true],
  ['√', 600, squareRoot, (x) => (x.gte(0) ? x.sqrt() : undefined), true],
  ['| |', 600, absolute, (x) => x.abs(), true],
  ['x^7', 60, (x, p) => wholePower(x, 7, p), (x) => x.pow(7), true],
];

describe.each(FUNCTIONS)('%s', (_name, size, f, reference, narrow) => {
  it('contains the value, and is narrow where its argument is exact', () => {
    const from = new Arguments();
    let checked = 0;
    for (let i = 0; i < COUNT; i++) {
      const x = from.any(size);
      const precision = PRECISIONS[i % PRECISIONS.length] as number;
      const y = f(x, precision);
      if (!y) continue;
      for (const at of samples(x)) {
        const value = reference(at);
        if (!value?.isFinite()) continue;
        checked++;
        if (!contains(y, value)) throw new Error(`${at} to ${precision} bits: ${samples(y)} misses ${value}`);
      }
      if (narrow && x.r === 0 && y.r > 0 && signOf(y) !== 0 && reference(toDecimal(x.m, x.e))?.isFinite()) {
        const known = y.bits - Math.log2(y.r);
        expect(known, `${samples(x)[2]}`).toBeGreaterThan(precision - 24);
      }
    }
    expect(checked).toBeGreaterThan(COUNT / 4);
  });
});

type Function2 = (x: Ball, y: Ball, precision: number) => Ball | undefined;
const PAIRS: readonly [name: string, f: Function2, reference: (x: Precise, y: Precise) => Precise | undefined][] = [
  ['+', add, (x, y) => x.plus(y)],
  ['−', subtract, (x, y) => x.minus(y)],
  ['×', multiply, (x, y) => x.times(y)],
  ['÷', divide, (x, y) => (y.isZero() ? undefined : x.div(y))],
  ['max', maximum, (x, y) => (x.gt(y) ? x : y)],
];

describe.each(PAIRS)('%s', (_name, f, reference) => {
  it.each([4, 80, 600])('contains the result for sizes up to 2^%i', (size) => {
    const from = new Arguments();
    let checked = 0;
    for (let i = 0; i < 4 * COUNT; i++) {
      const [x, y] = [from.any(size), from.any(size)];
      const precision = PRECISIONS[i % PRECISIONS.length] as number;
      const z = f(x, y, precision);
      if (!z) continue;
      for (const a of samples(x)) {
        for (const b of samples(y)) {
          const value = reference(a, b);
          if (!value) continue;
          checked++;
          if (!contains(z, value)) throw new Error(`${a} and ${b} to ${precision} bits: ${samples(z)} misses ${value}`);
        }
      }
    }
    expect(checked).toBeGreaterThan(COUNT);
  });
});

describe('powers', () => {
  it('contain the value for positive bases and any exponents', () => {
    const from = new Arguments();
    for (let i = 0; i < COUNT; i++) {
      const x = absolute(from.any(40), 500) as Ball;
      const y = from.any(6);
      const precision = PRECISIONS[i % PRECISIONS.length] as number;
      if (signOf(x) <= 0) continue;
      const z = power(x, y, undefined, false, precision);
      if (!z || z === 'undefined') continue;
      for (const a of samples(x)) {
        for (const b of samples(y)) expect(contains(z, a.ln().times(b).exp()), `${a}^${b}`).toBe(true);
      }
    }
  });

  const literal = (n: bigint, d: bigint) => ({ n, d });
  const whole = (n: bigint): Ball => ball(n, 0, 0, 64) as Ball;
  it.each([
    ['(−8)^(1/3)', -8n, literal(1n, 3n), -2n],
    ['(−8)^(2/3)', -8n, literal(2n, 3n), 4n],
    ['9^(3/2)', 9n, literal(3n, 2n), 27n],
    ['0^0', 0n, literal(0n, 1n), 1n],
    ['0^3', 0n, literal(3n, 1n), 0n],
    ['(−2)^7', -2n, literal(7n, 1n), -128n],
  ])('%s', (_name, base, exponent, expected) => {
    const y = ball(exponent.n, 0, 0, 64) as Ball;
    const exact = exponent.d === 1n ? y : (divide(y, whole(exponent.d), 200) as Ball);
    const z = power(whole(base), exact, exponent, exponent.d === 1n, 128) as Ball;
    expect(contains(z, decimal(`${expected}`))).toBe(true);
  });

  it('have no value where they have none', () => {
    expect(power(whole(0n), whole(-1n), literal(-1n, 1n), true, 128)).toBe('undefined');
    expect(power(whole(-2n), whole(1n), literal(1n, 2n), false, 128)).toBe('undefined');
    expect(isExactZero(power(whole(0n), whole(2n), literal(2n, 1n), true, 128) as Ball)).toBe(true);
  });
});
