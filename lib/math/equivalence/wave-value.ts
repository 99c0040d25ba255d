// exp, the trigonometric and hyperbolic functions, sigmoid and softplus in the prime field, through their kernels.
import type { ExactRun } from './exact-run';
import type { GraphNode } from './node';
import type { Vector } from './vector';

/** The field values of a node whose function is rational in exp(x) or exp(ix), or the logarithm of such. */
export function waveValue(run: ExactRun, node: GraphNode): Vector {
  const { points } = run;
  const { a, op } = node;
  if (op === 'sin' || op === 'cos') return trigonometric(run, node);
  const exponent = run.lattice.exponential(a.field, `e${node.id}`);
  if (points.stop) return exponent;
  const e = run.powersOf(exponent);
  switch (op) {
    case 'exp':
      return e;
    case 'sinh':
      return run.quotient(run.shifted(run.product(e, e), -1), run.sum(e, e));
    case 'cosh':
      return run.quotient(run.shifted(run.product(e, e), 1), run.sum(e, e));
    case 'tanh': {
      const square = run.product(e, e);
      return run.quotient(run.shifted(square, -1), run.shifted(square, 1));
    }
    case 'sigmoid':
      return run.quotient(e, run.shifted(e, 1));
    case 'softplus':
      return run.lattice.logarithm(run.shifted(e, 1), `s${node.id}`, () => 1);
    default:
      points.halt('uncovered');
      return e;
  }
}

/** sin = (z − 1/z)/2i and cos = (z + 1/z)/2 with z = exp(ix) and i a fourth root of unity. */
function trigonometric(run: ExactRun, node: GraphNode): Vector {
  const { points, field } = run;
  const turn = run.angles.turn(node.a.field, `t${node.a.id}`, node.a);
  if (points.stop) return turn;
  const half = field.inverse(2);
  const i = field.exponential(field.order / 4);
  const factor = node.op === 'cos' ? half : field.multiply(half, field.inverse(i));
  return points.vector((k) => {
    const z = field.exponential(turn[k] as number);
    const back = field.exponential(field.exponent(-(turn[k] as number)));
    return field.multiply(factor, node.op === 'cos' ? field.add(z, back) : field.subtract(z, back));
  });
}
