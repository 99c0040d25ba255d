// Faulty differentiation rules for one node of a formula, as a person misremembers them.
import { dependsOn } from '../math/depends';
import { binary, call, type Expression, neg, number } from '../math/expression';
import { functionDerivative } from '../math/function-derivative';

/** The wrong derivative of `node` with respect to `wrt`, or undefined where the fault does not fit. */
export type NodeFault = (
  node: Expression,
  wrt: string,
  derive: (e: Expression) => Expression,
) => Expression | undefined;

const mul = (a: Expression, b: Expression) => binary('mul', a, b);
const one = number(1);

/** A fault in the derivative of one function: u ↦ wrong f′(u), times u′. */
function inFunction(name: string, wrong: (u: Expression) => Expression): NodeFault {
  return (node, wrt, derive) => {
    if (node.op !== 'call' || node.fn !== name) return undefined;
    const [u] = node.args;
    return u && dependsOn(u, wrt) ? mul(wrong(u), derive(u)) : undefined;
  };
}

/** The right derivative of a function that has one everywhere. */
function right(name: 'sin' | 'cos' | 'sinh' | 'cosh', u: Expression): Expression {
  const derivative = functionDerivative(name, u);
  if (!derivative) throw new Error(`${name} has no derivative`);
  return derivative;
}

const powerOf = (node: Expression, wrt: string) =>
  node.op === 'pow' && node.right.op === 'number' && dependsOn(node.left, wrt) ? node : undefined;

export const NODE_FAULTS: Readonly<Record<string, NodeFault>> = {
  'sine-sign': inFunction('sin', (u) => neg(right('sin', u))),
  'cosine-sign': inFunction('cos', (u) => neg(right('cos', u))),
  'hyperbolic-sign': inFunction('cosh', (u) => neg(right('cosh', u))),
  'exponential-as-power': inFunction('exp', (u) => mul(u, call('exp', binary('sub', u, one)))),
  'base-logarithm-dropped': (node, wrt, derive) => {
    if (node.op !== 'pow' || dependsOn(node.left, wrt) || !dependsOn(node.right, wrt)) return undefined;
    return mul(node, derive(node.right));
  },
  'exponent-held-fixed': (node, wrt, derive) => {
    if (node.op !== 'pow' || !dependsOn(node.left, wrt) || !dependsOn(node.right, wrt)) return undefined;
    return mul(mul(node.right, binary('pow', node.left, binary('sub', node.right, one))), derive(node.left));
  },
  'base-held-fixed': (node, wrt, derive) => {
    if (node.op !== 'pow' || !dependsOn(node.left, wrt) || !dependsOn(node.right, wrt)) return undefined;
    return mul(mul(node, call('ln', node.left)), derive(node.right));
  },
  'root-half-dropped': inFunction('sqrt', (u) => binary('div', one, call('sqrt', u))),
  'tanh-square-dropped': inFunction('tanh', (u) => binary('sub', one, call('tanh', u))),
  'arctangent-square-dropped': inFunction('atan', (u) => binary('div', one, binary('add', one, u))),
  'sigmoid-plus': inFunction('sigmoid', (u) => mul(call('sigmoid', u), binary('add', one, call('sigmoid', u)))),

  'power-not-lowered': (node, wrt, derive) => {
    const power = powerOf(node, wrt);
    return power ? mul(mul(power.right, power), derive(power.left)) : undefined;
  },
  'power-factor-dropped': (node, wrt, derive) => {
    const power = powerOf(node, wrt);
    if (!power) return undefined;
    return mul(binary('pow', power.left, binary('sub', power.right, one)), derive(power.left));
  },
  'constant-factor-dropped': (node, wrt, derive) => {
    if (node.op === 'div')
      return node.right.op === 'number' && dependsOn(node.left, wrt) ? derive(node.left) : undefined;
    if (node.op !== 'mul') return undefined;
    return node.left.op === 'number' && dependsOn(node.right, wrt) ? derive(node.right) : undefined;
  },
  'constant-kept': (node, wrt, derive) => {
    if (node.op !== 'add' && node.op !== 'sub') return undefined;
    return node.right.op === 'number' && dependsOn(node.left, wrt)
      ? binary(node.op, derive(node.left), node.right)
      : undefined;
  },
  'wrong-operand': (node, wrt) => {
    if (node.op !== 'mul' || node.left.op === 'number' || node.right.op === 'number') return undefined;
    if (node.left.op === 'variable' && node.left.name === wrt) return node.left;
    return node.right.op === 'variable' && node.right.name === wrt ? node.right : undefined;
  },
  'product-of-derivatives': (node, wrt, derive) => {
    if (node.op !== 'mul' || !dependsOn(node.left, wrt) || !dependsOn(node.right, wrt)) return undefined;
    return mul(derive(node.left), derive(node.right));
  },
  'quotient-sign': (node, wrt, derive) => {
    if (node.op !== 'div' || !dependsOn(node.right, wrt)) return undefined;
    const top = binary('add', mul(derive(node.left), node.right), mul(node.left, derive(node.right)));
    return binary('div', top, binary('pow', node.right, number(2)));
  },
};
