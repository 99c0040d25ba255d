// Random expressions over the whole grammar, mostly defined all over their domain, now and then not.
import type { Random } from '../../math/equivalence/random';
import { binary, call, type Expression, type FunctionName, neg, number, variable } from '../../math/expression';
import { isKind, type Kind } from './kinds';
import { namesIn, numbersOf, type Setting } from './setting';

type Make = (depth: number) => Expression;

const CONSTANT: readonly Expression[] = [
  { op: 'constant', name: 'pi' },
  { op: 'constant', name: 'e' },
];

const TOTAL: readonly FunctionName[] = [
  'sin',
  'sin',
  'cos',
  'cos',
  'tan',
  'sec',
  'csc',
  'cot',
  'sinh',
  'cosh',
  'tanh',
  'tanh',
  'sech',
  'csch',
  'coth',
  'atan',
  'acot',
  'asinh',
  'acsch',
  'exp',
  'exp',
  'exp',
  'cbrt',
  'abs',
  'sign',
  'relu',
  'relu',
  'sigmoid',
  'sigmoid',
  'softplus',
  'step',
] as FunctionName[];
const OF_POSITIVE: readonly FunctionName[] = ['ln', 'ln', 'ln', 'sqrt', 'sqrt', 'log2', 'log10'];
const OF_UNIT: readonly FunctionName[] = ['asin', 'acos', 'atanh'];
const OF_ABOVE1: readonly FunctionName[] = ['acosh', 'acoth', 'asec', 'acsc'];
/** One in so many partial functions gets an argument that may leave its domain. */
const WILD = 12;

export class Generator {
  constructor(
    private readonly random: Random,
    readonly setting: Setting,
  ) {}

  private pick<T>(from: readonly T[]): T {
    return from[this.random.below(from.length)] as T;
  }

  /** An expression that `isKind` accepts. */
  of(kind: Kind, depth: number): Expression {
    for (let i = 0; i < 6; i++) {
      const e = this.attempt(kind, depth);
      if (isKind(e, kind, this.setting)) return e;
    }
    return this.fallback(kind);
  }

  private attempt(kind: Kind, depth: number): Expression {
    switch (kind) {
      case 'positive':
        return this.positive(depth);
      case 'nonnegative':
        return this.pick<Make>([
          (d) => this.positive(d),
          (d) => call('abs', this.real(d - 1)),
          (d) => binary('pow', this.real(d - 1), number(2)),
          (d) => call('relu', this.real(d - 1)),
        ])(depth);
      case 'above1':
        return this.pick<Make>([
          () => this.variableOf('above1'),
          (d) => binary('add', number(this.pick([2, 3])), this.of('nonnegative', d - 1)),
          (d) => call('cosh', this.real(d - 1)),
          (d) => call('exp', this.positive(d - 1)),
        ])(depth);
      case 'unit':
        return this.pick<Make>([
          () => this.variableOf('unit'),
          (d) => call('tanh', this.real(d - 1)),
          (d) => call(this.pick(['sin', 'cos']), this.real(d - 1)),
          (d) => binary('div', call('sin', this.real(d - 1)), number(2)),
          () => number(1 + this.random.below(4), 5),
        ])(depth);
      case 'angle':
        return this.pick<Make>([
          () => this.variableOf('angle'),
          (d) => call('atan', this.real(d - 1)),
          (d) => this.of('unit', d),
        ])(depth);
      case 'halfturn':
        return this.pick<Make>([() => this.variableOf('halfturn'), (d) => call('sigmoid', this.real(d - 1))])(depth);
      case 'curved':
        return binary('add', variable(this.pick(numbersOf(this.setting))), this.literal());
      case 'whole':
        return this.pick<Make>([() => this.variableOf('whole'), () => number(this.random.below(5))])(depth);
      default:
        return this.real(depth);
    }
  }

  private fallback(kind: Kind): Expression {
    if (kind === 'unit' || kind === 'angle') return number(1, 3);
    if (kind === 'above1') return number(3);
    return kind === 'curved' ? number(2) : number(1);
  }

  private variableOf(kind: Kind): Expression {
    const names = numbersOf(this.setting).filter((name) => isKind(variable(name), kind, this.setting));
    return names.length > 0 ? variable(this.pick(names)) : this.fallback(kind);
  }

  literal(): Expression {
    const { random } = this;
    const shape = random.below(12);
    if (shape < 8) return number(1 + random.below(5));
    if (shape < 10) return number(1 + random.below(7), 2 + random.below(4));
    return shape === 10 ? number(1 + random.below(99), 10) : this.pick(CONSTANT);
  }

  private leaf(): Expression {
    const names = numbersOf(this.setting);
    return this.random.below(4) === 0 ? this.literal() : variable(this.pick(names));
  }

  positive(depth: number): Expression {
    if (depth <= 0) return this.random.below(2) === 0 ? this.literal() : this.variableOf('positive');
    return this.pick<Make>([
      () => this.variableOf('positive'),
      (d) => call('exp', this.real(d - 1)),
      (d) => binary('add', binary('pow', this.real(d - 1), number(2)), number(1 + this.random.below(3))),
      (d) => call(this.pick(['cosh', 'sigmoid', 'softplus', 'sech']), this.real(d - 1)),
      (d) => binary(this.pick(['add', 'mul', 'div']), this.positive(d - 1), this.positive(d - 1)),
      (d) => call('sqrt', this.positive(d - 1)),
    ])(depth);
  }

  real(depth: number): Expression {
    if (depth <= 0) return this.leaf();
    const { random } = this;
    const shape = random.below(20);
    if (shape < 2) return this.leaf();
    if (shape < 10) return this.arithmetic(depth);
    if (shape < 15) return this.total(depth);
    if (shape < 18) return this.partial(depth);
    return shape === 18 ? this.piecewise(depth) : this.unknown(depth);
  }

  private arithmetic(depth: number): Expression {
    const d = depth - 1;
    return this.pick<Make>([
      () => binary('add', this.real(d), this.real(d)),
      () => binary('sub', this.real(d), this.real(d)),
      () => binary('mul', this.real(d), this.real(d)),
      () => binary('mul', this.literal(), this.real(d)),
      () => binary('div', this.real(d), this.random.below(2) === 0 ? this.positive(d) : this.real(d)),
      () => binary('pow', this.real(d), number(2 + this.random.below(2))),
      () => neg(this.real(d)),
      () => this.power(d),
    ])(depth);
  }

  private power(depth: number): Expression {
    return this.pick<Make>([
      (d) => binary('pow', this.positive(d), number(1 + this.random.below(5), 2)),
      (d) => binary('pow', this.real(d), number(1 + this.random.below(5), 3)),
      (d) => binary('pow', this.positive(d), this.real(d)),
      (d) => binary('pow', this.real(d), neg(number(1 + this.random.below(2)))),
      (d) => binary('pow', this.positive(d), this.variableOf('whole')),
    ])(depth);
  }

  private total(depth: number): Expression {
    return call(this.pick(TOTAL), this.real(depth - 1));
  }

  private partial(depth: number): Expression {
    const wild = this.random.below(WILD) === 0;
    const inside = (kind: Kind) => (wild ? this.real(depth - 1) : this.of(kind, depth - 1));
    const shape = this.random.below(8);
    if (shape < 4) return call(this.pick(OF_POSITIVE), inside('positive'));
    if (shape < 6) return call(this.pick(OF_UNIT), inside('unit'));
    if (shape < 7) return call(this.pick(OF_ABOVE1), inside('above1'));
    return call('log', number(this.pick([2, 3, 10])), inside('positive'));
  }

  private piecewise(depth: number): Expression {
    const a = this.real(depth - 1);
    const b = this.real(depth - 2);
    return this.pick<Make>([
      () => call('max', a, b),
      () => call('min', a, b),
      () =>
        binary('mul', { op: 'indicator', relation: this.pick(['<', '<=', '>', '>='] as const), left: a, right: b }, b),
    ])(depth);
  }

  private unknown(depth: number): Expression {
    const names = namesIn(this.setting, 'function');
    if (names.length === 0) return this.arithmetic(depth);
    return { op: 'apply', name: this.pick(names), order: this.random.below(3), arg: this.real(depth - 1) };
  }
}
