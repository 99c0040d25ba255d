// exp, the trigonometric and hyperbolic functions, sigmoid and softplus in the prime field, through their kernels.
import type { ExactRun } from './exact-run';
import type { GraphNode } from './node';

/** The field values of a node whose function is rational in exp(x) or exp(ix), or the logarithm of such. */
export function waveValue(run: ExactRun, node: GraphNode): Float64Array {
  const { points } = run;
  const { a, op } = node;
  if (op === 'sin' || op === 'cos') return trigonometric(run, node);
  const exponent = run.lattice.exponential(a.field, `e${node.id}`);
  if (points.stop) return exponent;
  const e = points.powersOf(exponent);
  switch (op) {
    case 'exp':
      return e;
    case 'sinh':
      return points.scale(points.difference(e, run.inverse(e)), 1, 2);
    case 'cosh':
      return points.scale(points.sum(e, run.inverse(e)), 1, 2);
    case 'tanh': {
      const square = points.product(e, e);
      const one = points.constant(1);
      return points.product(points.difference(square, one), run.inverse(points.sum(square, one)));
    }
    case 'sigmoid':
      return points.product(e, run.inverse(points.sum(e, points.constant(1))));
    case 'softplus':
      return run.lattice.logarithm(points.sum(e, points.constant(1)), `s${node.id}`, () => 1);
    default:
      points.halt('uncovered');
      return e;
  }
}

/** sin = (z − 1/z)/2i and cos = (z + 1/z)/2 with z = exp(ix) and i a fourth root of unity. */
function trigonometric(run: ExactRun, node: GraphNode): Float64Array {
  const { points, field } = run;
  const turn = run.angles.turn(node.a.field, `t${node.a.id}`, node.a);
  if (points.stop) return turn;
  const z = points.powersOf(turn);
  const back = points.reciprocal(z);
  return node.op === 'cos'
    ? points.times(field.half, points.sum(z, back))
    : points.times(field.sineFactor, points.difference(z, back));
}
