// Faults inside one local factor: a node fault, or a difference turned round.
import { binary, type Expression, nodesOf, variable } from '../math/expression';
import { replaceSubtree } from '../math/replace-subtree';
import { simplify } from '../math/simplify';
import type { FaultyResult, FaultyRule } from './fault';
import { NODE_FAULTS, type NodeFault } from './node-faults';
import { edgeKey, factorsByTarget, type LocalFactor, localDerivative, type Trace, totalWith } from './trace';

const asItIs = (e: Expression): Expression => e;

function faultAtNode(trace: Trace, factors: readonly LocalFactor[], target: Expression, nodeFault: NodeFault) {
  const replaced = new Map<string, Expression>();
  for (const factor of factors) {
    // Most rules do not fit most nodes: ask before differentiating.
    if (nodeFault(target, factor.from, asItIs) === undefined) continue;
    let fits = false;
    const value = localDerivative(factor, trace.of, (node, derive) => {
      if (node !== target) return undefined;
      const wrong = nodeFault(node, factor.from, derive);
      fits ||= wrong !== undefined;
      return wrong;
    });
    if (!fits) continue;
    replaced.set(edgeKey(factor.from, factor.to), value);
  }
  return replaced.size > 0 ? totalWith(trace, replaced) : undefined;
}

/**
 * Each faulty rule at each node where it fits. A slip in a node's own rule shows in every arrow through it; an operand is
 * mistaken in one arrow alone.
 */
const nodeFaults: FaultyRule = (trace) => {
  const groups = [...factorsByTarget(trace).values()].map((factors) => ({
    factors,
    nodes: factors[0] ? nodesOf(factors[0].outer) : [],
  }));
  const alone = groups.flatMap(({ factors, nodes }) => factors.map((factor) => ({ factors: [factor], nodes })));
  return Object.entries(NODE_FAULTS).flatMap(([code, nodeFault]) =>
    (code === 'wrong-operand' ? alone : groups).flatMap(({ factors, nodes }) => {
      const [first] = factors;
      return nodes.flatMap((node): FaultyResult[] => {
        const result = faultAtNode(trace, factors, node, nodeFault);
        return result && first ? [{ code, result, shows: { node, by: variable(first.from) } }] : [];
      });
    }),
  );
};

/** (t − y) for (y − t): the difference under the loss, turned round in the derivative only. */
const differenceReversed: FaultyRule = (trace) =>
  [...factorsByTarget(trace).values()].flatMap((factors) => {
    const difference = factors[0] && differenceUnderPower(factors[0]);
    if (difference?.op !== 'sub') return [];
    const turned = binary('sub', difference.right, difference.left);
    const replaced = factors.map(({ from, to, value }): [string, Expression] => [
      edgeKey(from, to),
      simplify(replaceSubtree(value, difference, turned)),
    ]);
    const result = totalWith(trace, new Map(replaced));
    return [{ code: 'difference-reversed', result, shows: { right: difference, wrong: turned } }];
  });

function differenceUnderPower({ outer }: LocalFactor): Expression | undefined {
  const power = nodesOf(outer).find((node) => node.op === 'pow' && node.left.op === 'sub');
  if (power?.op !== 'pow' || power.left.op !== 'sub') return undefined;
  return power.left.left.op === 'number' || power.left.right.op === 'number' ? undefined : power.left;
}

export const LOCAL_FAULTS: readonly FaultyRule[] = [nodeFaults, differenceReversed];
