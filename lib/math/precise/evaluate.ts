// Evaluates nodes of the graph to any number of bits: every result is a ball that contains the true value.
import type { GraphNode, Op } from '../equivalence/node';
import { programOf } from '../equivalence/program';
import { shapeOf } from '../equivalence/sample-function';
import type { Rational } from '../rational';
import { pi } from './arctangent';
import { add, divide, maximum, multiply } from './arithmetic';
import { type Ball, fromRational, isExactZero, magnitude, signOf } from './ball';
import { elementary } from './elementary';
import type { Outcome } from './outcome';
import { power } from './power';
import { standIn } from './stand-in';
import { type Wave, waves } from './waves';

export interface Values {
  /** In the order of the targets. */
  readonly balls: readonly Ball[];
  /** False when a root or an inverse function may lie outside its domain; then the values hold if they exist. */
  readonly sure: boolean;
  /** No part met is smaller than 2^finest, nor what is left of a function near its limit than its square. */
  readonly finest: number;
}

/** A zero is believed so many bits below the square of the smallest part met. */
const MARGIN = 96;

/** How much nearer to zero a value would have to be before nothing that was met can hide in it. */
export const missingBits = ({ finest }: Values, value: Ball): number => magnitude(value) - (2 * finest - MARGIN);

export type At = (variable: GraphNode) => Rational | undefined;

/** What an operation costs, in multiplications. */
const ARITHMETIC: ReadonlySet<Op> = new Set<Op>(['add', 'mul', 'neg', 'div', 'max', 'abs', 'step', 'sign']);
const FUNCTION_COST = 16;

/** Functions that come as near to a limit as e^(−2|x|). */
const SATURATED: ReadonlySet<Op> = new Set<Op>(['tanh', 'sigmoid', 'softplus']);

/** Half the exponent of what is left of a function near its limit: |x| ≤ 2^magnitude, and e^(−2|x|) > 2^(−3|x|). */
const sizeOf = (op: Op, x: Ball, value: Ball): number =>
  SATURATED.has(op) ? -1.5 * 2 ** magnitude(x) : signOf(value) === 0 ? 0 : value.e + value.bits;

const costOf = ({ op, a, b }: GraphNode): number =>
  op === 'num' || op === 'var' || op === 'pi' || (a.value !== undefined && b.value !== undefined)
    ? 0
    : ARITHMETIC.has(op) || (op === 'pow' && b.value?.d === 1n)
      ? 1
      : FUNCTION_COST;

/** A program for some targets; what depends on no variable is evaluated once for each precision. */
export class Evaluator {
  /** Multiplications for one evaluation, roughly. */
  readonly cost: number;
  private readonly program: readonly GraphNode[];
  private readonly targets: readonly number[];
  private readonly left: Int32Array;
  private readonly right: Int32Array;
  private readonly fixed: readonly boolean[];
  private readonly constants = new Map<number, Outcome[]>();
  private waves: (Wave | undefined)[] = [];
  private sure = true;

  constructor(...targets: readonly GraphNode[]) {
    this.program = withoutGuards(targets);
    const places = new Map(this.program.map((node, i) => [node, i]));
    this.left = Int32Array.from(this.program, ({ a }) => places.get(a) as number);
    this.right = Int32Array.from(this.program, ({ b }) => places.get(b) as number);
    this.targets = targets.map((node) => places.get(node) as number);
    const fixed: boolean[] = [];
    for (const [i, { op }] of this.program.entries()) {
      const leaf = this.left[i] === i;
      fixed.push(leaf ? op !== 'var' : op !== 'apply' && isFixed(fixed, this.left[i]) && isFixed(fixed, this.right[i]));
    }
    this.fixed = fixed;
    this.cost = this.program.reduce((sum, node) => sum + costOf(node), 0);
  }

  /** Undefined when some node has no bounds at this precision; 'undefined' when it certainly has no value. */
  at(point: At, precision: number, sample: number): Values | 'undefined' | undefined {
    const known: Outcome[] = this.constants.get(precision) ?? [];
    const values = known.slice();
    this.waves = [];
    this.sure = true;
    let finest = 0;
    for (let i = 0; i < this.program.length; i++) {
      let value = values[i];
      if (value === undefined) {
        value = this.evaluate(i, values as Ball[], point, precision, sample);
        if (value === undefined || value === 'undefined') return value;
        values[i] = value;
        // A doubtful constant is evaluated, and found doubtful, each time.
        if (this.fixed[i] && this.sure) known[i] = value;
      }
      finest = Math.min(
        finest,
        sizeOf(this.program[i]?.op as Op, values[this.left[i] as number] as Ball, value as Ball),
      );
    }
    this.constants.set(precision, known);
    return { balls: this.targets.map((i) => values[i] as Ball), sure: this.sure, finest };
  }

  private evaluate(i: number, values: readonly Ball[], point: At, precision: number, sample: number): Outcome {
    const node = this.program[i] as GraphNode;
    const left = this.left[i] as number;
    const x = values[left] as Ball;
    const y = values[this.right[i] as number] as Ball;
    switch (node.op) {
      case 'num':
        return node.value && fromRational(node.value, precision);
      case 'var': {
        const value = point(node);
        return value && fromRational(value, precision);
      }
      case 'pi':
        return pi(precision);
      case 'add':
        return add(x, y, precision);
      case 'mul':
        return multiply(x, y, precision);
      case 'div':
        return isExactZero(y) ? 'undefined' : divide(x, y, precision);
      case 'max':
        return maximum(x, y, precision);
      case 'pow':
        return this.power(node, x, y, precision);
      case 'sin':
      case 'cos': {
        this.waves[left] ??= waves(x, precision);
        return this.waves[left]?.[node.op];
      }
      case 'apply':
        return standIn(shapeOf(node.name, sample), node.order, x, precision);
      default:
        return elementary(node.op, x, precision, () => {
          this.sure = false;
        });
    }
  }

  private power({ b }: GraphNode, x: Ball, y: Ball, precision: number): Outcome {
    const literal = b.value;
    if (literal && literal.d % 2n === 0n && signOf(x) === 0 && !isExactZero(x)) this.sure = false;
    return power(x, y, literal, literal ? literal.d === 1n : b.integral, precision);
  }
}

const isFixed = (fixed: readonly boolean[], i: number | undefined): boolean => fixed[i as number] ?? false;

/** The nodes that values come from; the guards of a max only say which piece it is on. */
function withoutGuards(targets: readonly GraphNode[]): GraphNode[] {
  const program = programOf(...targets);
  const used = new Set(targets);
  for (let i = program.length - 1; i >= 0; i--) {
    const node = program[i] as GraphNode;
    if (used.has(node)) used.add(node.a).add(node.b);
  }
  return program.filter((node) => used.has(node));
}
