// The two sides of one comparison, compiled: the shared program, the variables to place, and the literals worth a look.
import { toNumber } from '../rational';
import { encloseAll } from './enclose';
import type { Graph } from './graph';
import type { GraphNode } from './node';
import { drawValue, place } from './points';
import { programOf } from './program';
import { Random } from './random';
import { type Sample, STAND_INS } from './sample-function';

const MAX_LITERALS = 24;

export class Pair {
  readonly program: GraphNode[];
  readonly variables: GraphNode[] = [];
  readonly literals: number[] = [];
  private ofReference: ReadonlySet<GraphNode> | undefined;
  /** No continuous variable on either side: the two must agree at every single point. */
  readonly pointwise: boolean;
  readonly sample: Sample = { index: 0 };
  readonly unknownFunctions: ReadonlySet<string>;
  private readonly random = new Random(20_240_229);
  private index = 0;

  constructor(
    readonly graph: Graph,
    readonly student: GraphNode,
    readonly reference: GraphNode,
  ) {
    this.program = programOf(student, reference);
    this.pointwise = !student.continuous && !reference.continuous;
    const unknown = new Set<string>();
    for (const node of this.program) {
      if (node.op === 'var') this.variables.push(node);
      else if (node.op === 'apply') unknown.add(node.name);
      else if (node.value && this.literals.length < MAX_LITERALS) this.addLiteral(toNumber(node.value));
    }
    this.unknownFunctions = unknown;
  }

  /** Nodes of the reference, to tell which partial functions only the student's side has. */
  get referenceProgram(): ReadonlySet<GraphNode> {
    this.ofReference ??= new Set(programOf(this.reference));
    return this.ofReference;
  }

  private addLiteral(x: number): void {
    if (Number.isFinite(x) && x !== 0 && Math.abs(x) < 1e15 && !this.literals.includes(Math.abs(x))) {
      this.literals.push(Math.abs(x));
    }
  }

  /** Places the next sample point and encloses both sides there. */
  advance(): void {
    const { index } = this;
    this.index++;
    this.sample.index = index % STAND_INS;
    for (const node of this.variables) {
      if (node.domain) place(node, drawValue(node.domain, index, this.literals, this.random));
    }
    encloseAll(this.program, this.sample);
  }

  /** Moves every continuous variable a little off the current point, and encloses again. */
  jitter(): void {
    for (const node of this.variables) {
      if (!node.continuous) continue;
      const step = (this.random.next() / 2 ** 32 - 0.5) * 2 ** -10 * Math.max(2 ** -20, Math.abs(node.lo));
      place(node, node.lo + step);
    }
    encloseAll(this.program, this.sample);
  }
}
