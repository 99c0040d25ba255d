// Angles: every argument of sin and cos as a rational combination of independent angles, π and whole turns.
import type { Plan } from './exact-plan';
import type { FieldPoints } from './field-points';
import type { GraphNode } from './node';
import type { Vector } from './vector';

/** exp(i·argument) = z^degree, where `exponent` is the discrete logarithm of z. */
interface Angle {
  readonly key: string;
  readonly argument: Vector;
  readonly exponent: Vector;
  readonly degree: number;
  /** A whole number of turns: only whole multiples of it are understood. */
  readonly turn: boolean;
  /** The node whose value it is, or whose complement to π/2 (`acos` for an arcsine); undefined for π and whole turns. */
  readonly node: GraphNode | undefined;
}

const MAX_PARTS = 4200;
const MAX_DEGREE = 2 ** 40;
const gcd = (a: number, b: number): number => (b === 0 ? Math.abs(a) : gcd(b, a % b));

export class Angles {
  private readonly angles: Angle[] = [];
  private readonly opaque: { readonly argument: Vector; readonly exponent: Vector }[] = [];

  /** The angles that vary, each with the discrete logarithm of exp(2i·argument). */
  varying(): { readonly node: GraphNode; readonly argument: Vector; readonly doubled: Vector }[] {
    const { field } = this.points;
    return this.angles.flatMap(({ node, argument, exponent, degree }) =>
      node && !this.points.isConstant(exponent)
        ? [{ node, argument, doubled: this.points.vector((k) => field.multiple(2 * degree, exponent[k] as number)) }]
        : [],
    );
  }

  /** `turns` are arguments known to be whole multiples of 2π (2π times integer variables). */
  constructor(
    private readonly points: FieldPoints,
    private readonly plan: Plan,
    pi: Vector,
    turns: readonly Vector[],
  ) {
    const degree = plan.degree('pi');
    const { field } = points;
    if (field.order % (2 * degree) !== 0) points.halt('uncovered');
    const half = Math.round(field.order / (2 * degree));
    this.angles.push({
      key: 'pi',
      argument: pi,
      exponent: points.vector(() => half),
      degree,
      turn: false,
      node: undefined,
    });
    for (const argument of turns) {
      this.angles.push({
        key: 'turn',
        argument,
        exponent: points.vector(() => 0),
        degree: 1,
        turn: true,
        node: undefined,
      });
    }
  }

  /** The discrete logarithm of exp(i·argument). */
  turn(argument: Vector, key: string, node?: GraphNode): Vector {
    const { points, angles } = this;
    const { field } = points;
    const result = points.vector(() => 0);
    if (points.vanishes(argument)) return result;
    if (!points.supports(angles.length)) return result;
    const solution = field.solve(
      angles.map((angle) => angle.argument),
      argument,
      points.rows,
    );
    if (!solution) return this.add(argument, key, node);
    const coefficients = solution.map((c) => points.coefficient(c));
    if (coefficients.some((c) => c === undefined)) return this.opaqueTurn(argument);
    for (const [j, angle] of angles.entries()) {
      const { n, d } = coefficients[j] as { n: number; d: number };
      if (n === 0) continue;
      const missing = d / gcd(d, angle.degree);
      if (missing > 1) {
        points.halt(this.refine(angle, missing) ? 'replan' : 'uncovered');
        return result;
      }
      const times = n * (angle.degree / d);
      for (const k of points.rows) {
        result[k] = field.exponent((result[k] as number) + field.multiple(times, angle.exponent[k] as number));
      }
    }
    return result;
  }

  private refine(angle: Angle, factor: number): boolean {
    if (!angle.turn) return this.plan.refine(angle.key, factor, angle.key === 'pi' ? MAX_PARTS : MAX_DEGREE);
    this.plan.period *= factor;
    return this.plan.period <= 24;
  }

  /** A new independent angle; with `exponent` one whose cosine and sine are known (arctan and the like). */
  add(argument: Vector, key: string, node: GraphNode | undefined, exponent?: Vector): Vector {
    const { points, plan } = this;
    const { field } = points;
    const degree = plan.degree(key);
    if (!exponent) {
      const drawn = points.draw(field.order);
      this.angles.push({ key, argument, exponent: drawn, degree, turn: false, node });
      return points.vector((k) => field.multiple(degree, drawn[k] as number));
    }
    const root = points.vector((k) => field.rootExponent(exponent[k] as number, degree));
    points.drop((k) => (root[k] as number) < 0, 'few-points');
    this.angles.push({ key, argument, exponent: root, degree, turn: false, node });
    return exponent;
  }

  private opaqueTurn(argument: Vector): Vector {
    const { points } = this;
    points.complete = false;
    for (const { argument: known, exponent } of this.opaque) {
      if (points.same(known, argument)) return exponent;
      if (points.opposite(known, argument))
        return points.vector((k) => points.field.exponent(-(exponent[k] as number)));
    }
    const exponent = points.draw(points.field.order);
    this.opaque.push({ argument, exponent });
    return exponent;
  }
}
