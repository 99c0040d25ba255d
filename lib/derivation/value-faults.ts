// Faulty steps of working out a value forwards: one operation of one definition done wrongly.
import { binary, type Expression } from '../math/expression';

/** What a person may make of one operation, or undefined where the fault does not fit. */
export type ValueFault = (node: Expression) => Expression | undefined;

const isLinear = (e: Expression): boolean => e.op === 'number' || e.op === 'variable';

export const VALUE_FAULTS: Readonly<Record<string, ValueFault>> = {
  'value-sign': (node) => {
    if (node.op === 'sub') return binary('add', node.left, node.right);
    return node.op === 'add' ? binary('sub', node.left, node.right) : undefined;
  },
  'value-order': (node) => (node.op === 'sub' ? binary('sub', node.right, node.left) : undefined),
  'value-term-dropped': (node) => (node.op === 'sub' || node.op === 'add' ? node.left : undefined),
  'value-factor-dropped': (node) => {
    if (node.op !== 'mul') return undefined;
    return isLinear(node.left) ? node.right : isLinear(node.right) ? node.left : undefined;
  },
  'value-divisor-dropped': (node) => (node.op === 'div' ? node.left : undefined),
  'value-square-dropped': (node) =>
    node.op === 'pow' && node.right.op === 'number' && node.right.value.d === 1n ? node.left : undefined,
  'value-minus-dropped': (node) => (node.op === 'neg' ? node.arg : undefined),
  'value-function-dropped': (node) => (node.op === 'call' && node.args.length === 1 ? node.args[0] : undefined),
};
