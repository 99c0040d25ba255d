// Inverse trigonometric and hyperbolic functions in the prime field.
import type { ExactRun } from './exact-run';
import type { GraphNode } from './node';

interface Known {
  readonly op: 'asin' | 'atan';
  readonly argument: Float64Array;
  readonly angle: Float64Array;
}

/** Multiples of π that the arcfunctions of a constant are tested against: twelfths, tenths and eighths. */
const PARTS = 120;

export class Inverses {
  private readonly known: Known[] = [];

  constructor(private readonly run: ExactRun) {}

  value(node: GraphNode): Float64Array {
    const { run } = this;
    const { a, op } = node;
    const v = a.field;
    const one = run.points.vector(() => 1);
    const square = () => run.product(v, v);
    switch (op) {
      case 'asin':
        return this.angle('asin', node);
      case 'atan':
        return this.angle('atan', node);
      case 'acos':
        return run.sum(run.scale(run.pi, 1, 2), run.scale(this.angle('asin', node), -1));
      case 'asinh':
        return this.logarithm(run.sum(v, this.root(run.sum(square(), one), `h${node.id}`)), `i${node.id}`);
      case 'acosh':
        return this.logarithm(
          run.sum(v, this.root(run.sum(square(), run.scale(one, -1)), `h${node.id}`)),
          `i${node.id}`,
        );
      default: {
        const top = this.logarithm(run.sum(one, v), `i${node.id}`);
        const bottom = this.logarithm(run.sum(one, run.scale(v, -1)), `j${node.id}`);
        return run.scale(run.sum(top, run.scale(bottom, -1)), 1, 2);
      }
    }
  }

  private logarithm(v: Float64Array, key: string): Float64Array {
    return this.run.points.stop ? v : this.run.lattice.logarithm(v, key, () => 1);
  }

  /** √v for a vector that is not negative where the function is defined. */
  private root(v: Float64Array, key: string): Float64Array {
    const { run } = this;
    if (run.points.vanishes(v)) return v;
    const half = run.scale(this.logarithm(v, key), 1, 2);
    return run.points.stop ? half : run.powersOf(run.lattice.exponential(half, `r${key}`));
  }

  /** The angle of an arcfunction: a rational multiple of π, a known one, its negative, or a new one. */
  private angle(op: 'asin' | 'atan', node: GraphNode): Float64Array {
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
    points.complete = false;
    const angle = points.draw();
    this.known.push({ op, argument: v, angle });
    this.register(op, angle, v, node);
    return angle;
  }

  /** Makes cos and sin of the new angle known: exp(i·arctan v) = (1 + iv)/√(1+v²), exp(i·arcsin v) = √(1−v²) + iv. */
  private register(op: 'asin' | 'atan', angle: Float64Array, v: Float64Array, node: GraphNode): void {
    const { run } = this;
    if (!run.task.program.some((other) => other.op === 'sin' || other.op === 'cos')) return;
    const { points, field } = run;
    const one = points.vector(() => 1);
    const i = field.exponential(field.order / 4);
    const iv = points.vector((k) => field.multiply(i, v[k] as number));
    const square = run.product(v, v);
    const radicand = op === 'atan' ? run.sum(one, square) : run.sum(one, run.scale(square, -1));
    const root = this.root(radicand, `z${node.id}`);
    if (points.stop) return;
    const z = op === 'atan' ? run.product(run.sum(one, iv), run.inverse(root)) : run.sum(root, iv);
    points.drop((k) => z[k] === 0, 'few-points');
    if (points.stop) return;
    const exponent = points.vector((k) => (z[k] === 0 ? 0 : field.logarithm(z[k] as number)));
    run.angles.add(angle, `v${node.id}`, exponent);
  }

  /** arcsin and arctan of a constant: guessed from its bounds, then verified in the field by sine and cosine. */
  private multipleOfPi(op: 'asin' | 'atan', node: GraphNode): Float64Array | undefined {
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
