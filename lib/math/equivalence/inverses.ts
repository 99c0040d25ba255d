// Inverse trigonometric and hyperbolic functions in the prime field.
import { Arcs } from './arcs';
import type { ExactRun } from './exact-run';
import type { GraphNode } from './node';
import type { Vector } from './vector';

interface Known {
  readonly op: 'asin' | 'atan';
  readonly argument: Vector;
  readonly angle: Vector;
}

/** Multiples of π that the arcfunctions of a constant are tested against: twelfths, tenths and eighths. */
const PARTS = 120;

export class Inverses {
  private readonly known: Known[] = [];
  readonly arcs: Arcs;

  constructor(private readonly run: ExactRun) {
    this.arcs = new Arcs(run);
  }

  value(node: GraphNode): Vector {
    const { run } = this;
    const { a, op } = node;
    const v = a.field;
    switch (op) {
      case 'asin':
        return this.angle('asin', node);
      case 'atan':
        return this.angle('atan', node);
      case 'acos':
        return run.sum(run.scale(run.pi, 1, 2), run.scale(this.angle('asin', node), -1));
      case 'asinh':
        return this.logarithm(run.sum(v, this.root(run.shifted(run.product(v, v), 1), `h${node.id}`)), `i${node.id}`);
      case 'acosh':
        return this.logarithm(run.sum(v, this.root(run.shifted(run.product(v, v), -1), `h${node.id}`)), `i${node.id}`);
      default: {
        const top = this.logarithm(run.shifted(v, 1), `i${node.id}`);
        const bottom = this.logarithm(run.shifted(run.scale(v, -1), 1), `j${node.id}`);
        return run.scale(run.sum(top, run.scale(bottom, -1)), 1, 2);
      }
    }
  }

  private logarithm(v: Vector, key: string): Vector {
    return this.run.points.stop ? v : this.run.lattice.logarithm(v, key, () => 1);
  }

  /** √v for a vector that is not negative where the function is defined. */
  private root(v: Vector, key: string): Vector {
    const { run } = this;
    if (run.points.vanishes(v)) return v;
    if (run.task.plan.degree(key) % 2 === 0) run.registerFactors();
    const half = run.scale(this.logarithm(v, key), 1, 2);
    return run.points.stop ? half : run.powersOf(run.lattice.exponential(half, `r${key}`));
  }

  /** The angle of an arcfunction: a rational multiple of π, a combination of known ones, or a new one. */
  private angle(op: 'asin' | 'atan', node: GraphNode): Vector {
    const { run } = this;
    const { points } = run;
    const v = node.a.field;
    if (points.vanishes(v)) return v;
    if (!node.a.continuous && !node.a.discrete) {
      const exact = this.multipleOfPi(op, node);
      if (exact) return exact;
    }
    for (const known of this.known) {
      if (known.op !== op) continue;
      if (points.same(known.argument, v)) return known.angle;
      if (points.opposite(known.argument, v)) return run.scale(known.angle, -1);
    }
    const turn = this.arcs.needed ? this.turnOf(op, node) : undefined;
    if (points.stop) return v;
    const dependent = turn && this.arcs.dependent(node, turn.doubled);
    if (points.stop) return v;
    if (dependent) {
      this.known.push({ op, argument: v, angle: dependent });
      return dependent;
    }
    points.complete = false;
    const angle = points.draw();
    this.known.push({ op, argument: v, angle });
    if (turn?.exponent) run.angles.add(angle, `v${node.id}`, node, turn.exponent);
    else if (turn) this.arcs.add(node, angle, turn.doubled);
    return angle;
  }

  /**
   * The discrete logarithm of exp(2iθ) for the angle θ, and of exp(iθ) where sines or cosines may ask for it:
   * exp(i·arctan v) = (1 + iv)/√(1+v²), exp(i·arcsin v) = √(1−v²) + iv.
   */
  private turnOf(op: 'asin' | 'atan', node: GraphNode): { doubled: Vector; exponent: Vector | undefined } {
    const { run } = this;
    const { points, field } = run;
    const v = node.a.field;
    const i = field.exponential(field.order / 4);
    const iv = points.vector((k) => field.multiply(i, v[k] as number));
    if (op === 'atan' && !this.arcs.waves) {
      const [up, down] = [this.exponentOf(run.shifted(iv, 1)), this.exponentOf(run.shifted(run.scale(iv, -1), 1))];
      const doubled = points.vector((k) => field.exponent((up[k] as number) - (down[k] as number)));
      return { doubled, exponent: undefined };
    }
    const square = run.product(v, v);
    const root = this.root(run.shifted(op === 'atan' ? square : run.scale(square, -1), 1), `z${node.id}`);
    if (points.stop) return { doubled: v, exponent: undefined };
    const z = op === 'atan' ? run.quotient(run.shifted(iv, 1), root) : run.sum(root, iv);
    const exponent = this.exponentOf(z);
    const doubled = points.vector((k) => field.multiple(2, exponent[k] as number));
    return { doubled, exponent: this.arcs.waves ? exponent : undefined };
  }

  /** The discrete logarithm of z; points where it is zero are dropped. */
  private exponentOf(z: Vector): Vector {
    const { points, field } = this.run;
    points.drop((k) => z[k] === 0, 'few-points');
    return points.live((k) => field.logarithm(z[k] as number));
  }

  /** arcsin and arctan of a constant: guessed from its bounds, then verified in the field by sine and cosine. */
  private multipleOfPi(op: 'asin' | 'atan', node: GraphNode): Vector | undefined {
    const { run } = this;
    const { points, field } = run;
    const { lo, hi } = node.a;
    const value = op === 'asin' ? Math.asin(lo / 2 + hi / 2) : Math.atan(lo / 2 + hi / 2);
    const part = Math.round((value / Math.PI) * PARTS);
    if (!(Math.abs((part / PARTS) * Math.PI - value) < 1e-7) || !(hi - lo < 1e-7)) return undefined;
    const angle = run.scale(run.pi, part, PARTS);
    const turn = run.angles.turn(angle, 'guess');
    if (points.stop) return angle;
    const z = run.powersOf(turn);
    const back = run.inverse(z);
    const i = field.exponential(field.order / 4);
    const sine = points.vector((k) =>
      field.multiply(field.inverse(i), field.subtract(z[k] as number, back[k] as number)),
    );
    const cosine = run.sum(z, back);
    const expected = op === 'asin' ? run.scale(node.a.field, 2) : run.product(node.a.field, cosine);
    return points.same(sine, expected) ? angle : undefined;
  }
}
