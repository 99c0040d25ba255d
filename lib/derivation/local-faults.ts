// Faults inside one local factor: a node fault, or a difference turned round.
import { binary, children, type Expression } from '../math/expression';
import { replaceSubtree } from '../math/replace-subtree';
import { simplify } from '../math/simplify';
import type { FaultyResult, FaultyRule } from './fault';
import { NODE_FAULTS, type NodeFault } from './node-faults';
import { edgeKey, type LocalFactor, localDerivative, totalWith } from './trace';

const nodesOf = (e: Expression): Expression[] => [e, ...children(e).flatMap(nodesOf)];

function atEachNode(code: string, nodeFault: NodeFault): FaultyRule {
  return (trace) => {
    const found: FaultyResult[] = [];
    for (const factor of trace.factors.values()) {
      for (const target of nodesOf(factor.outer)) {
        let fits = false;
        const value = localDerivative(factor, trace.of, (node, derive) => {
          if (node !== target) return undefined;
          const wrong = nodeFault(node, factor.from, derive);
          fits ||= wrong !== undefined;
          return wrong;
        });
        if (!fits) continue;
        const result = totalWith(trace, new Map([[edgeKey(factor.from, factor.to), value]]));
        found.push({ code, result, shows: { node: target, right: factor.value, wrong: value } });
      }
    }
    return found;
  };
}

/** (t − y) for (y − t): the difference under the loss, turned round in the derivative only. */
const differenceReversed: FaultyRule = (trace) =>
  [...trace.factors.values()].flatMap((factor) => {
    const difference = differenceUnderPower(factor);
    if (difference?.op !== 'sub') return [];
    const turned = binary('sub', difference.right, difference.left);
    const value = replaceSubtree(factor.value, difference, turned);
    const result = totalWith(trace, new Map([[edgeKey(factor.from, factor.to), simplify(value)]]));
    return [{ code: 'difference-reversed', result, shows: { right: difference, wrong: turned } }];
  });

function differenceUnderPower({ outer }: LocalFactor): Expression | undefined {
  const power = nodesOf(outer).find((node) => node.op === 'pow' && node.left.op === 'sub');
  if (power?.op !== 'pow' || power.left.op !== 'sub') return undefined;
  return power.left.left.op === 'number' || power.left.right.op === 'number' ? undefined : power.left;
}

export const LOCAL_FAULTS: readonly FaultyRule[] = [
  ...Object.entries(NODE_FAULTS).map(([code, nodeFault]) => atEachNode(code, nodeFault)),
  differenceReversed,
];
