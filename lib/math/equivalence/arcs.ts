// Relations among angles: arctan u = Im ln(1 + iu), so a product of such numbers that is constant is a sum of angles that is.
import type { ExactRun } from './exact-run';
import type { GraphNode } from './node';
import { holds } from './samples';
import type { Vector } from './vector';

/** An angle by the node that has it as its value, or (`acos` standing for an arcsine) its complement to π/2. */
interface Arc {
  readonly node: GraphNode;
  readonly argument: Vector;
  /** The discrete logarithm of exp(2i·angle). */
  readonly doubled: Vector;
}

export interface ArcTerm {
  readonly node: GraphNode;
  readonly n: number;
  readonly d: number;
}

/**
 * The sum of the terms is, wherever it is defined, a whole multiple of π/`parts` away from `offset`·π: that is proved in
 * the field. That it is `offset`·π itself is read off one point, and must be proved by bounds over the domain.
 */
export interface BranchClaim {
  readonly terms: readonly ArcTerm[];
  readonly offset: { readonly n: number; readonly d: number };
  readonly parts: number;
}

const COEFFICIENT_BOUND = 400;
const MAX_OFFSET_PARTS = 1000;

const gcd = (a: number, b: number): number => (b === 0 ? Math.abs(a) : gcd(b, a % b));
const ARC_OPS: ReadonlySet<string> = new Set(['asin', 'acos', 'atan']);

export class Arcs {
  readonly claims: BranchClaim[] = [];
  /** Sines and cosines occur: they may ask for those of the arcs. */
  readonly waves: boolean;
  /** There are other angles to be related to. */
  readonly needed: boolean;
  private readonly arcs: Arc[] = [];

  constructor(private readonly run: ExactRun) {
    const { program } = run.task;
    this.waves = program.some(({ op }) => op === 'sin' || op === 'cos');
    this.needed = this.waves || program.filter(({ op }) => ARC_OPS.has(op)).length > 1;
  }

  add(node: GraphNode, argument: Vector, doubled: Vector): void {
    if (!this.run.points.isConstant(doubled)) this.arcs.push({ node, argument, doubled });
  }

  /** The angle of an arcfunction as a rational combination of known angles and π; undefined when there is none. */
  dependent(node: GraphNode, doubled: Vector): Vector | undefined {
    const { run } = this;
    const { points, field } = run;
    const { odd } = field;
    if (run.task.refused.has(node)) return undefined;
    const bases = [...run.angles.varying(), ...this.arcs];
    if (!points.supports(bases.length + 1)) return undefined;
    const low = (v: Vector) => points.vector((k) => (v[k] as number) % odd.p);
    const columns = [...bases.map((base) => low(base.doubled)), points.vector(() => 1)];
    const solution = odd.solve(columns, low(doubled), points.rows);
    const found = solution?.slice(0, -1).map((c) => odd.rational(c, COEFFICIENT_BOUND));
    if (!found || found.some((c) => c === undefined)) return undefined;
    const fractions = found as { n: number; d: number }[];
    const parts = fractions.reduce((m, { d }) => (m / gcd(m, d)) * d, 1);
    const constant = points.live((k) => {
      let e = field.multiple(parts, doubled[k] as number);
      for (const [j, base] of bases.entries()) {
        const { n, d } = fractions[j] as { n: number; d: number };
        e -= field.multiple((n * parts) / d, base.doubled[k] as number);
      }
      return field.exponent(e);
    });
    if (!points.isConstant(constant)) return undefined;
    const terms = [
      { node, n: 1, d: 1 },
      ...bases.flatMap((base, j) => {
        const { n, d } = fractions[j] as { n: number; d: number };
        return n === 0 ? [] : [{ node: base.node, n: -n, d }];
      }),
    ];
    const offset = this.offsetOf(terms, (constant[points.rows[0] as number] as number) / field.order, parts);
    if (!offset) return undefined;
    this.claims.push({ terms, offset, parts });
    return bases.reduce(
      (sum, base, j) => {
        const { n, d } = fractions[j] as { n: number; d: number };
        return n === 0 ? sum : run.sum(sum, run.scale(base.argument, n, d));
      },
      run.scale(run.pi, offset.n, offset.d),
    );
  }

  /** (turn + k)/parts with the whole k that one point of the domain shows; undefined when no point does. */
  private offsetOf(terms: readonly ArcTerm[], turn: number, parts: number): BranchClaim['offset'] | undefined {
    const { samples, hints } = this.run.task;
    for (const sample of samples) {
      if (!hints.every((hint) => holds(sample, hint))) continue;
      const value = terms.reduce((sum, { node, n, d }) => sum + (n / d) * angleAt(sample, node), 0);
      const k = Math.round((value * parts) / Math.PI - turn);
      if (!(Math.abs((value * parts) / Math.PI - turn - k) < 1e-5)) continue;
      const { order } = this.run.field;
      const top = Math.round(turn * order) + k * order;
      const common = gcd(top, order * parts);
      const offset = { n: top / common, d: (order * parts) / common };
      return offset.d <= MAX_OFFSET_PARTS ? offset : undefined;
    }
    return undefined;
  }
}

function angleAt(sample: ReadonlyMap<GraphNode, number>, node: GraphNode): number {
  const value = sample.get(node) ?? Number.NaN;
  return node.op === 'acos' ? Math.PI / 2 - value : value;
}
