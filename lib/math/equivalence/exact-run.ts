// One attempt of the exact step: the value of every node at random points of a prime field, under assumed signs.
import { Angles } from './angles';
import type { BranchClaim } from './arcs';
import type { Plan, Stop } from './exact-plan';
import { FieldPoints } from './field-points';
import { FieldVectors } from './field-vectors';
import { Inverses } from './inverses';
import { Lattice } from './lattice';
import { literalsOf } from './literals-of';
import type { GraphNode } from './node';
import { powerValue } from './power-value';
import type { PrimeField } from './prime-field';
import type { SampleValues } from './samples';
import { type Assumption, type Sign, Signs } from './signs';
import type { Vector } from './vector';
import { waveValue } from './wave-value';

export interface Attempt {
  readonly field: PrimeField;
  readonly plan: Plan;
  readonly seed: number;
  /** Nodes by ascending id, the difference last. */
  readonly program: readonly GraphNode[];
  readonly difference: GraphNode;
  readonly proved: readonly number[];
  readonly choices: readonly Sign[];
  /** The residue of each integer variable modulo the plan's period. */
  readonly residues: ReadonlyMap<GraphNode, number>;
  readonly samples: readonly SampleValues[];
  /** Arcfunctions to be taken as independent of other angles. */
  readonly refused: ReadonlySet<GraphNode>;
  /** The signs that the points where a branch is read off must have. */
  readonly hints: readonly Assumption[];
}

export interface AttemptOutcome {
  readonly stop: Stop | undefined;
  readonly zero: boolean;
  readonly complete: boolean;
  /** The node at which the attempt stopped. */
  readonly at: GraphNode | undefined;
  readonly assumptions: readonly Assumption[];
  /** Without these a zero proves nothing. */
  readonly claims: readonly BranchClaim[];
}

export function attempt(task: Attempt): AttemptOutcome {
  const run = new ExactRun(task);
  run.evaluate();
  const { points } = run;
  return {
    stop: points.stop,
    zero: points.stop === undefined && points.vanishes(task.difference.field),
    complete: points.complete,
    at: points.stop && run.current,
    assumptions: run.signs.assumptions,
    claims: run.inverses.arcs.claims,
  };
}

/** Operations whose results are registered as possible factors ahead of a root, and how many of them. */
const FACTORS: ReadonlySet<string> = new Set([
  'var',
  'add',
  'sin',
  'cos',
  'sinh',
  'cosh',
  'tanh',
  'sigmoid',
  'max',
  'apply',
]);
const MAX_FACTORS = 12;

export class ExactRun extends FieldVectors {
  readonly points: FieldPoints;
  readonly lattice: Lattice;
  readonly signs: Signs;
  readonly angles: Angles;
  readonly pi: Vector;
  readonly inverses: Inverses;
  /** How much of the program is evaluated. */
  private position = 0;
  private registered = false;
  private readonly logarithms = new Map<GraphNode, Vector>();
  private readonly applications: { readonly node: GraphNode; readonly argument: Vector }[] = [];

  constructor(readonly task: Attempt) {
    super();
    const { plan, residues } = task;
    this.points = new FieldPoints(task.field, plan.points, task.seed, literalsOf(task.program));
    this.lattice = new Lattice(this.points, plan);
    this.signs = new Signs(this.points, task.proved, task.choices, () => task.program.slice(0, this.position));
    this.pi = this.points.draw();
    const wholes: Vector[] = [];
    for (const [node, residue] of residues) {
      const whole = this.points.draw();
      wholes.push(whole);
      node.field = this.points.vector((k) => {
        const { field } = this.points;
        return field.add(field.multiply(field.reduce(plan.period), whole[k] as number), residue);
      });
    }
    this.angles = new Angles(this.points, plan, this.pi, this.turns(wholes));
    this.inverses = new Inverses(this);
  }

  get current(): GraphNode | undefined {
    return this.task.program[this.position];
  }

  /** 2π·m and 2π·m·m′ for the whole parts of integer variables: angles that turn fully. */
  private turns(wholes: readonly Vector[]): Vector[] {
    const { field } = this;
    const twoPi = this.points.vector((k) => field.multiply(2, this.pi[k] as number));
    const found: Vector[] = wholes.map((m) => this.product(twoPi, m));
    for (const [i, m] of wholes.entries())
      for (const n of wholes.slice(i)) found.push(this.product(this.product(twoPi, m), n));
    return found;
  }

  evaluate(): void {
    const { program } = this.task;
    for (let i = 0; i < program.length && this.points.stop === undefined; i++) {
      const node = program[i] as GraphNode;
      if (node.op === 'var' && node.discrete) continue;
      this.position = i;
      node.field = this.value(node);
    }
  }

  private value(node: GraphNode): Vector {
    const { points } = this;
    const { a, b } = node;
    switch (node.op) {
      case 'num':
        return this.constant(node);
      case 'var':
        return points.draw();
      case 'pi':
        return this.pi;
      case 'add':
        return this.sum(a.field, b.field);
      case 'neg':
        return this.negative(a.field);
      case 'mul':
        return this.product(a.field, b.field);
      case 'div':
        return this.quotient(a.field, b.field);
      case 'pow':
        return powerValue(this, node);
      case 'abs':
        return this.signs.of(node.guard) > 0 ? a.field : this.negative(a.field);
      case 'max':
        return this.signs.of(node.guard) > 0 ? a.field : b.field;
      case 'sign':
      case 'step':
        return this.jump(node);
      case 'ln':
        return this.naturalLogarithm(a);
      case 'apply':
        return this.application(node);
      case 'asin':
      case 'acos':
      case 'atan':
      case 'asinh':
      case 'acosh':
      case 'atanh':
        return this.inverses.value(node);
      default:
        return waveValue(this, node);
    }
  }

  constant(node: GraphNode): Vector {
    const { field, points } = this;
    const { n, d } = node.value as { n: bigint; d: bigint };
    const bottom = field.reduceBig(d);
    if (bottom === 0) points.halt('unsuitable');
    const c = field.multiply(field.reduceBig(n), field.inverse(bottom));
    return points.vector(() => c);
  }

  private jump(node: GraphNode): Vector {
    const { points, field } = this;
    if (points.vanishes(node.a.field)) return points.vector(() => 0);
    if (!node.a.continuous && this.task.proved[node.a.id] === 0) points.halt('uncovered');
    const value = this.signs.of(node.a) > 0 ? 1 : node.op === 'sign' ? field.p - 1 : 0;
    return points.vector(() => value);
  }

  private naturalLogarithm(a: GraphNode): Vector {
    this.requirePositive(a);
    return this.logarithm(a);
  }

  /** A node that must be positive for the whole to be defined: under the opposite sign there is nothing to check. */
  requirePositive(a: GraphNode): void {
    if (this.signs.of(a) < 0) this.points.halt('contradiction');
  }

  /** ln |node|, taken apart along products and powers before the lattice sees it. */
  logarithm(node: GraphNode): Vector {
    const known = this.logarithms.get(node);
    if (known) return known;
    const found = this.splitLogarithm(node);
    this.logarithms.set(node, found);
    return found;
  }

  private splitLogarithm(node: GraphNode): Vector {
    const { a, b, value } = node;
    if (value) {
      if (value.n === 0n) {
        this.points.halt('undefined');
        return node.field;
      }
      const top = this.lattice.logarithmOfInteger(value.n < 0n ? -value.n : value.n);
      return value.d === 1n ? top : this.sum(top, this.scale(this.lattice.logarithmOfInteger(value.d), -1));
    }
    switch (node.op) {
      case 'neg':
      case 'abs':
        return this.logarithm(a);
      case 'mul':
        return this.sum(this.logarithm(a), this.logarithm(b));
      case 'div':
        return this.sum(this.logarithm(a), this.scale(this.logarithm(b), -1));
      case 'exp':
        return a.field;
      case 'pow':
        return this.product(b.field, this.logarithm(a));
      default: {
        const key = `a${node.id}`;
        // Relations among irrational constants (nested roots) are not looked for.
        if (!node.continuous && !node.discrete && node.op === 'add') this.points.complete = false;
        if (this.task.plan.degree(key) > 1) this.registerFactors(node);
        return this.logarithms.get(node) ?? this.lattice.logarithm(node.field, key, () => this.signs.of(node));
      }
    }
  }

  /**
   * A root of a node that is, say, the square of another: that one must be known first, or its sign is lost. Only a sum can
   * be such a square; anything else takes its turn among the others.
   */
  registerFactors(node?: GraphNode): void {
    if (this.registered) return;
    this.registered = true;
    let budget = MAX_FACTORS;
    for (const other of this.task.program.slice(0, this.position)) {
      if (budget === 0 || this.points.stop) return;
      const varies = other.continuous || other.discrete || other.op !== 'add';
      if ((other === node && node.op === 'add') || !varies || !FACTORS.has(other.op) || this.logarithms.has(other))
        continue;
      if (this.points.vanishes(other.field)) continue;
      budget--;
      this.logarithm(other);
    }
  }

  private application(node: GraphNode): Vector {
    for (const { node: other, argument } of this.applications) {
      if (other.name === node.name && other.order === node.order && this.points.same(argument, node.a.field)) {
        return other.field;
      }
    }
    this.applications.push({ node, argument: node.a.field });
    return this.points.draw();
  }
}
