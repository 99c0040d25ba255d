// Exponentials, logarithms and powers in one lattice: every kernel is known by its argument (additively) and by its
// discrete logarithm (multiplicatively), so that rational relations on either side are found by linear algebra.
import type { Plan } from './exact-plan';
import type { FieldPoints } from './field-points';
import { rootOfConstant } from './root-of-constant';
import type { Vector } from './vector';

/** exp(argument) = T^degree, where `exponent` is the discrete logarithm of T at each point. */
interface Kernel {
  readonly key: string;
  readonly argument: Vector;
  readonly exponent: Vector;
  readonly degree: number;
  /** The sign of T where it is known only later; undefined when T is positive. */
  readonly sign: (() => 1 | -1) | undefined;
  /** Drawn at random, so that it may be any power: only the others need roots. */
  readonly free: boolean;
  /** ln of a prime number: its discrete logarithm is the same at every point. */
  readonly constant: boolean;
}

/** Numerator times denominator of a constant factor that is believed to be rational. */
const CONSTANT_BOUND = 2 ** 15;
const EXPONENT_BOUND = 400;
const MAX_ROOT = 720;
const MAX_DEGREE = 2 ** 40;
/** Larger factors stay whole: sound, but relations among them are missed. */
const MAX_PRIME_FACTOR = 3000n;

const gcd = (a: number, b: number): number => (b === 0 ? Math.abs(a) : gcd(b, a % b));

export class Lattice {
  private readonly kernels: Kernel[] = [];
  /** Arguments that depend on the kernels with an irrational coefficient: compared only with one another. */
  private readonly opaque: { readonly argument: Vector; readonly exponent: Vector }[] = [];
  private readonly ones: Vector;

  constructor(
    private readonly points: FieldPoints,
    private readonly plan: Plan,
  ) {
    this.ones = points.vector(() => 1);
  }

  private get field() {
    return this.points.field;
  }

  /** The discrete logarithm of exp(argument). */
  exponential(argument: Vector, key: string): Vector {
    const { points, field, kernels } = this;
    if (points.vanishes(argument)) return points.vector(() => 0);
    if (!points.supports(kernels.length)) return argument;
    const solution = field.solve(
      kernels.map((kernel) => kernel.argument),
      argument,
      points.rows,
    );
    if (!solution) return this.addExponential(argument, key);
    const result = points.vector(() => 0);
    const coefficients = solution.map((c) => points.coefficient(c));
    if (coefficients.some((c) => c === undefined)) return this.opaqueExponential(argument);
    for (const [j, kernel] of kernels.entries()) {
      const { n, d } = coefficients[j] as { n: number; d: number };
      if (n === 0) continue;
      const missing = d / gcd(d, kernel.degree);
      if (missing > 1) {
        points.halt(
          this.plan.refine(kernel.key, missing, kernel.free ? MAX_DEGREE : MAX_ROOT) ? 'replan' : 'uncovered',
        );
        return result;
      }
      const times = n * (kernel.degree / d);
      const half = kernel.sign && times % 2 !== 0 && kernel.sign() < 0 ? field.order / 2 : 0;
      for (const k of points.rows) {
        result[k] = field.exponent((result[k] as number) + field.multiple(times, kernel.exponent[k] as number) + half);
      }
    }
    return result;
  }

  private addExponential(argument: Vector, key: string): Vector {
    const degree = this.plan.degree(key);
    const exponent = this.points.draw(this.field.order);
    this.kernels.push({ key, argument, exponent, degree, sign: undefined, free: true, constant: false });
    return this.points.vector((k) => this.field.multiple(degree, exponent[k] as number));
  }

  private opaqueExponential(argument: Vector): Vector {
    this.points.complete = false;
    const known = this.opaque.find((o) => this.points.same(o.argument, argument));
    if (known) return known.exponent;
    const exponent = this.points.draw(this.field.order);
    this.opaque.push({ argument, exponent });
    return exponent;
  }

  /** ln of a positive whole number, as the sum of the logarithms of its prime factors. */
  logarithmOfInteger(n: bigint): Vector {
    const result = this.points.vector(() => 0);
    let rest = n;
    for (let q = 2n; q <= MAX_PRIME_FACTOR && q * q <= rest; q += q === 2n ? 1n : 2n) {
      for (; rest % q === 0n; rest /= q) this.addLogarithmOf(q, result);
    }
    if (rest > MAX_PRIME_FACTOR * MAX_PRIME_FACTOR) this.points.complete = false;
    if (rest > 1n) this.addLogarithmOf(rest, result);
    return result;
  }

  private addLogarithmOf(q: bigint, sum: Vector): void {
    const ln = this.primeKernel(q).argument;
    for (const k of this.points.rows) sum[k] = this.field.add(sum[k] as number, ln[k] as number);
  }

  private primeKernel(q: bigint): Kernel {
    const key = `q${q}`;
    const known = this.kernels.find((kernel) => kernel.key === key);
    if (known) return known;
    const { points, field } = this;
    const degree = this.plan.degree(key);
    const root = rootOfConstant(field, q, degree);
    if (root < 0) points.halt('unsuitable');
    const kernel: Kernel = {
      key,
      argument: points.draw(),
      exponent: points.vector(() => Math.max(0, root)),
      degree,
      sign: undefined,
      free: false,
      constant: true,
    };
    this.kernels.push(kernel);
    return kernel;
  }

  /** ln |v| for a vector that is not made of known factors; `sign` tells v's sign when an odd root of |v| is needed. */
  logarithm(v: Vector, key: string, sign: () => 1 | -1): Vector {
    const { points, field } = this;
    points.drop((k) => v[k] === 0, 'undefined');
    if (points.stop) return v;
    const exponent = points.live((k) => field.logarithm(v[k] as number));
    return this.dependentLogarithm(exponent) ?? this.addLogarithm(exponent, key, sign);
  }

  /** ln |v| as a rational combination of known kernels and the logarithm of a rational constant. */
  private dependentLogarithm(exponent: Vector): Vector | undefined {
    const { points, field } = this;
    const { odd } = field;
    if (points.isConstant(exponent)) return this.constantLogarithm(exponent);
    const used = this.kernels.filter((kernel) => !kernel.constant && !points.isConstant(kernel.exponent));
    if (!points.supports(used.length + 1)) return exponent;
    const columns = used.map((kernel) =>
      points.live((k) => field.multiple(kernel.degree, kernel.exponent[k] as number) % odd.p),
    );
    const target = points.live((k) => (exponent[k] as number) % odd.p);
    const solution = odd.solve([...columns, this.ones], target, points.rows);
    const powers = solution?.slice(0, -1).map((c) => odd.rational(c, EXPONENT_BOUND));
    if (!powers || powers.some((c) => c === undefined)) return undefined;
    const fractions = powers as { n: number; d: number }[];
    const common = fractions.reduce((m, c) => (m / gcd(m, c.d)) * c.d, 1);
    const constant = points.live((k) => {
      let e = field.multiple(common, exponent[k] as number);
      for (const [j, kernel] of used.entries()) {
        const { n, d } = fractions[j] as { n: number; d: number };
        e -= field.multiple(((n * common) / d) * kernel.degree, kernel.exponent[k] as number);
      }
      return field.exponent(e);
    });
    if (!points.isConstant(constant)) return undefined;
    const factor = this.rationalLogarithm(constant);
    if (!factor) return undefined;
    // A root of known factors: which of the roots it is, and so its sign, is not known.
    if (common > 1) points.complete = false;
    const share = field.inverse(common);
    return points.live((k) => {
      let sum = field.multiply(share, factor[k] as number);
      for (const [j, kernel] of used.entries()) {
        const { n, d } = fractions[j] as { n: number; d: number };
        const c = field.multiply(field.reduce(n), field.inverse(d));
        sum = field.add(sum, field.multiply(c, kernel.argument[k] as number));
      }
      return sum;
    });
  }

  /** ln |c| of a constant: of a rational number, or of one that was met before, or of its inverse. */
  private constantLogarithm(exponent: Vector): Vector | undefined {
    const { points, field } = this;
    const known = this.rationalLogarithm(exponent);
    if (known) return known;
    for (const { argument, exponent: root, degree, constant } of this.kernels) {
      if (constant || !points.isConstant(root)) continue;
      const whole = points.vector((k) => field.multiple(degree, root[k] as number));
      if (points.same(whole, exponent)) return argument;
      const back = points.vector((k) => field.exponent(-(whole[k] as number)));
      if (points.same(back, exponent)) return points.vector((k) => field.subtract(0, argument[k] as number));
    }
    return undefined;
  }

  /** ln |c| for a constant c, given by its discrete logarithm, that is believed to be rational. */
  private rationalLogarithm(exponent: Vector): Vector | undefined {
    const { points, field } = this;
    const value = field.rational(field.exponential(exponent[points.rows[0] as number] as number), CONSTANT_BOUND);
    if (!value || value.n === 0) return undefined;
    const top = this.logarithmOfInteger(BigInt(Math.abs(value.n)));
    const bottom = this.logarithmOfInteger(BigInt(value.d));
    return points.vector((k) => field.subtract(top[k] as number, bottom[k] as number));
  }

  private addLogarithm(exponent: Vector, key: string, sign: () => 1 | -1): Vector {
    const { points, field } = this;
    const degree = this.plan.degree(key);
    const even = degree % 2 === 0;
    // How an irrational constant is related to prime numbers and to other constants is not known.
    if (points.isConstant(exponent)) points.complete = false;
    const half = even && sign() < 0 ? field.order / 2 : 0;
    const root = points.live((k) => field.rootExponent(field.exponent((exponent[k] as number) + half), degree));
    // A power at every point is a power of something that is not known here, and neither is which of its roots it is.
    const hidden = gcd(degree, field.order) > 1 && points.rows.every((k) => (root[k] as number) >= 0);
    if (hidden) points.complete = false;
    points.drop((k) => (root[k] as number) < 0, 'few-points');
    const argument = points.draw();
    this.kernels.push({
      key,
      argument,
      exponent: root,
      degree,
      sign: even ? undefined : sign,
      free: false,
      constant: false,
    });
    return argument;
  }
}
