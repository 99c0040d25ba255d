// An evaluator to many digits that owes nothing to the grader's: it walks the tree itself and knows only mathjs's decimals.
import { children, type Expression, substitute } from '../../math/expression';
import { literalValue } from '../../math/literal';
import { decimalsOf, type Precise } from '../../math/mathjs';
import { printAscii } from '../../math/print-ascii';
import type { Rational } from '../../math/rational';
import { isVariable, isWhole } from './exponent-kind';

/** The oracle does not know: too large, or too near to a breakpoint or an end of a domain. */
export class Unknown extends Error {}

/** A stand-in for an unknown function: its derivative of any order at a decimal. */
export type StandIn = (z: Precise, order: number, decimal: (text: string) => Precise) => Precise;

export interface Place {
  /** Exact decimals. */
  readonly at: ReadonlyMap<string, string>;
  readonly functions: ReadonlyMap<string, StandIn>;
  readonly definitions: ReadonlyMap<string, Expression>;
}

const MAX_EXPONENT = 20_000;
const MAX_ANGLE = 1e15;
/** Values with fewer digits were not rounded. */
const SHORT = 40;
/** Of the digits, so many must survive a subtraction. */
const SPARE = 12;
/** Nearer to a breakpoint than this, rounding could have crossed it. */
const NEAR = '1e-40';

class Walk {
  private readonly known = new Map<Expression, Precise | undefined>();
  private readonly decimal: (text: string) => Precise;

  constructor(
    private readonly place: Place,
    private readonly digits: number,
  ) {
    this.decimal = decimalsOf(digits);
  }

  /** The value; undefined where it is certainly undefined. */
  value(e: Expression): Precise | undefined {
    if (this.known.has(e)) return this.known.get(e);
    const found = this.compute(e);
    if (found && !found.isFinite()) throw new Unknown();
    this.known.set(e, found);
    return found;
  }

  private n(n: number | string): Precise {
    return this.decimal(`${n}`);
  }

  private rational({ n, d }: Rational): Precise {
    return this.n(`${n}`).div(`${d}`);
  }

  /** −1 or 1: of what is tiny, or zero perhaps by rounding, it is not known. */
  private side(x: Precise): number {
    if (x.abs().lt(NEAR)) throw new Unknown();
    return x.isNeg() ? -1 : 1;
  }

  private compute(e: Expression): Precise | undefined {
    if (e.op === 'number') return this.rational(e.value);
    if (e.op === 'constant') return e.name === 'pi' ? this.n(-1).acos() : this.n(1).exp();
    if (e.op === 'variable') {
      const definition = this.place.definitions.get(e.name);
      return definition ? this.value(definition) : this.n(this.place.at.get(e.name) ?? 'NaN');
    }
    const args: Precise[] = [];
    for (const child of children(e)) {
      const value = this.value(child);
      if (value === undefined) return undefined;
      args.push(value);
    }
    const [a, b] = args as [Precise, Precise];
    switch (e.op) {
      case 'neg':
        return a.neg();
      case 'add':
        return this.cancelled(a.plus(b), a, false);
      case 'sub':
        return this.cancelled(a.minus(b), a, printAscii(e.left) === printAscii(e.right));
      case 'mul':
        return a.times(b);
      case 'div':
        return this.quotient(a, b);
      case 'pow': {
        // A defined name may stand for a literal.
        const exponent = substitute(e.right, this.place.definitions);
        return this.power(
          a,
          b,
          literalValue(exponent),
          isWhole(exponent) || (isVariable(exponent) ? false : undefined),
        );
      }
      case 'indicator': {
        const side = this.side(a.minus(b));
        const holds = { '<': side < 0, '<=': side <= 0, '>': side > 0, '>=': side >= 0 }[e.relation];
        return this.n(holds ? 1 : 0);
      }
      case 'apply': {
        const standIn = this.place.functions.get(e.name);
        if (!standIn || a.abs().gt(MAX_ANGLE)) throw new Unknown();
        return standIn(a, e.order, this.decimal);
      }
      case 'call':
        if (e.fn === 'max') return args.reduce((x, y) => (x.gte(y) ? x : y));
        if (e.fn === 'min') return args.reduce((x, y) => (x.lte(y) ? x : y));
        if (e.fn === 'log') return this.both(this.ln(b), this.ln(a));
        return this.call(e.fn, a);
      default:
        throw new Unknown();
    }
  }

  /** A sum, unless hardly a digit of it is left. */
  private cancelled(total: Precise, a: Precise, alike: boolean): Precise {
    if (total.isZero() ? alike || a.sd() < SHORT : total.e > a.e - this.digits + SPARE) return total;
    throw new Unknown();
  }

  private both(a: Precise | undefined, b: Precise | undefined): Precise | undefined {
    return a && b && this.quotient(a, b);
  }

  private quotient(a: Precise, b: Precise): Precise | undefined {
    return this.side(b) === 0 ? undefined : a.div(b);
  }

  private ln(x: Precise): Precise | undefined {
    return this.side(x) > 0 ? x.ln() : undefined;
  }

  private exp(x: Precise): Precise {
    if (x.abs().gt(MAX_EXPONENT)) throw new Unknown();
    return x.exp();
  }

  private power(
    a: Precise,
    b: Precise,
    literal: Rational | undefined,
    whole: boolean | undefined,
  ): Precise | undefined {
    const side = this.side(a);
    // Only exponents that are whole by their writing give a negative base a value, and only literal ones an odd root.
    if (side < 0 && !literal && whole !== true) {
      // An exponent that is a whole number here only by its value: whether that counts is a matter of folding.
      if (whole === undefined || b.minus(b.round()).abs().lt(NEAR)) throw new Unknown();
      return undefined;
    }
    if (b.isInteger() && b.abs().lt(1e12)) {
      if (side === 0 && b.isNeg() && !b.isZero()) return undefined;
      return a.pow(b);
    }
    if (side < 0 && whole) throw new Unknown();
    if (side === 0) return this.side(b) > 0 ? a : undefined;
    if (side > 0) return this.exp(a.ln().times(b));
    if (!literal || literal.d % 2n === 0n) return undefined;
    const root = this.exp(a.neg().ln().times(b));
    return literal.n % 2n === 0n ? root : root.neg();
  }

  private call(fn: string, x: Precise): Precise | undefined {
    const one = this.n(1);
    const over = (v: Precise | undefined) => v && this.quotient(one, v);
    const within = (v: Precise | undefined, f: (w: Precise) => Precise) =>
      v && (this.side(v.abs().minus(1)) <= 0 ? f(v) : undefined);
    const sinh = () => this.exp(x).minus(this.exp(x.neg())).div(2);
    const cosh = () => this.exp(x).plus(this.exp(x.neg())).div(2);
    const wave = () => {
      if (x.abs().gt(MAX_ANGLE)) throw new Unknown();
      return x;
    };
    const asinh = (v: Precise): Precise => {
      if (v.e < -8) return series(v.div(v.times(v).plus(1).sqrt()));
      const size = v.abs();
      const value = size.times(size).plus(1).sqrt().plus(size).ln();
      return v.isNeg() ? value.neg() : value;
    };
    const acosh = (v: Precise | undefined) =>
      v && (this.side(v.minus(1)) >= 0 ? v.plus(v.times(v).minus(1).sqrt()).ln() : undefined);
    const atanh = (v: Precise | undefined) => {
      if (!v || this.side(v.abs().minus(1)) >= 0) return undefined;
      return v.e < -8 ? series(v) : v.plus(1).div(one.minus(v)).ln().div(2);
    };
    switch (fn) {
      case 'sin':
        return wave().sin();
      case 'cos':
        return wave().cos();
      case 'tan':
        return this.quotient(wave().sin(), x.cos());
      case 'sec':
        return over(wave().cos());
      case 'csc':
        return over(wave().sin());
      case 'cot':
        return this.quotient(wave().cos(), x.sin());
      case 'sinh':
        return sinh();
      case 'cosh':
        return cosh();
      case 'tanh':
        return sinh().div(cosh());
      case 'sech':
        return over(cosh());
      case 'csch':
        return over(sinh());
      case 'coth':
        return this.quotient(cosh(), sinh());
      case 'asin':
        return within(x, (v) => v.asin());
      case 'acos':
        return within(x, (v) => v.acos());
      case 'atan':
        return x.atan();
      case 'asec':
        return within(over(x), (v) => v.acos());
      case 'acsc':
        return within(over(x), (v) => v.asin());
      case 'acot':
        return this.n(-1).acos().div(2).minus(x.atan());
      case 'asinh':
        return asinh(x);
      case 'acosh':
        return acosh(x);
      case 'atanh':
        return atanh(x);
      case 'asech':
        return acosh(over(x));
      case 'acsch': {
        const v = over(x);
        return v && asinh(v);
      }
      case 'acoth':
        return atanh(over(x));
      case 'exp':
        return this.exp(x);
      case 'ln':
        return this.ln(x);
      case 'log2':
        return this.ln(x)?.div(this.n(2).ln());
      case 'log10':
        return this.ln(x)?.div(this.n(10).ln());
      case 'sqrt':
        return this.side(x) >= 0 ? x.sqrt() : undefined;
      case 'cbrt': {
        const side = this.side(x);
        return side === 0 ? x : this.exp(x.abs().ln().div(3)).times(side);
      }
      case 'abs':
        return x.abs();
      case 'sign':
        return this.n(this.side(x));
      case 'relu':
        return x.isNeg() ? this.n(0) : x;
      case 'sigmoid':
        return one.div(this.exp(x.neg()).plus(1));
      case 'softplus':
        return x.isNeg() ? this.exp(x).plus(1).ln() : this.exp(x.neg()).plus(1).ln().plus(x);
      case 'step':
        return this.n(this.side(x) > 0 ? 1 : 0);
      default:
        throw new Unknown();
    }
  }
}

/** artanh of a small v: enough terms for any number of digits asked here. */
function series(v: Precise): Precise {
  let sum = v;
  let power = v;
  for (let k = 3; k < 60; k += 2) {
    power = power.times(v).times(v);
    sum = sum.plus(power.div(k));
  }
  return sum;
}

/** The value at a place to about this many digits, less what cancels; undefined where it is certainly undefined. Throws Unknown. */
export function oracleValue(e: Expression, place: Place, digits: number): Precise | undefined {
  try {
    return new Walk(place, digits).value(e);
  } catch (error) {
    // Decimals know a thousand digits of π and ln 10: sines and logarithms that need more have no value here.
    if (error instanceof Error && error.message.startsWith('[DecimalError]')) throw new Unknown();
    throw error;
  }
}
