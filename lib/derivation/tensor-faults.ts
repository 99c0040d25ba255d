// Faulty rules of matrix backpropagation, each applied at one place of a gradient's trace.
import { children, type Expression, type FunctionName, number, variable } from '../math/expression';
import { entriesOf } from '../math/matrix-entries';
import type { FaultyResult } from './fault';
import { hadamard, isScalarShape, multiply, scale, transpose } from './tensor-algebra';
import { isElementwiseCall, type Share, shapeIn, shareOut, slopeOf, type TensorRule } from './tensor-rules';
import { type TensorFault, type TensorTrace, traceGradient } from './tensor-trace';

const nodesOf = (e: Expression): Expression[] => [e, ...children(e).flatMap(nodesOf)];

/** The same shares with one gradient made another. */
const changing =
  (place: number, change: (share: Share, gradient: Expression) => Expression): TensorRule =>
  (node, gradient, shapes) =>
    shareOut(node, gradient, shapes).map((share, i) =>
      i === place ? { to: share.to, gradient: change(share, gradient) } : share,
    );

type BinaryNode = Extract<Expression, { left: Expression }>;

interface Slip {
  readonly code: string;
  readonly fault: TensorFault;
  readonly shows: Readonly<Record<string, Expression>>;
}

function inProduct(node: Expression, trace: TensorTrace): Slip[] {
  if (node.op !== 'mul') return [];
  const [left, right] = [node.left, node.right];
  const [a, b] = [shapeIn(left, trace.shapes), shapeIn(right, trace.shapes)];
  if (isScalarShape(a) || isScalarShape(b)) return numberInFront(node);
  const slip = (code: string, place: number, matrix: Expression, change: (g: Expression) => Expression): Slip => ({
    code,
    fault: { at: node, rule: changing(place, (_, g) => change(g)) },
    shows: { matrix },
  });
  return [
    slip('transpose-dropped', 1, left, (g) => multiply(left, g)),
    slip('wrong-side', 1, left, (g) => multiply(g, transpose(left, a))),
    slip('elementwise-for-product', 1, left, (g) => hadamard(transpose(left, a), g)),
    slip('outer-product-reversed', 0, right, (g) => multiply(right, transpose(g, [2, 1]))),
    slip('transpose-dropped', 0, right, (g) => multiply(g, right)),
    slip('last-factor-dropped', 0, right, (g) => g),
  ];
}

/** 1/n before a sum over a batch, or ½. */
function numberInFront(node: BinaryNode): Slip[] {
  if (node.left.op !== 'number') return [];
  const fault: TensorFault = { at: node, rule: changing(1, (_, g) => g) };
  return [{ code: 'batch-factor-dropped', fault, shows: { factor: node.left } }];
}

function inQuotient(node: Expression): Slip[] {
  if (node.op !== 'div' || node.right.op !== 'number') return [];
  const fault: TensorFault = { at: node, rule: changing(0, (_, g) => g) };
  return [{ code: 'batch-factor-dropped', fault, shows: { factor: { ...node, left: number(1) } } }];
}

const MASKS: ReadonlySet<FunctionName> = new Set(['relu', 'step', 'abs']);

function inFunction(node: Expression, trace: TensorTrace): Slip[] {
  if (!isElementwiseCall(node)) return [];
  const [inside] = node.args;
  if (!inside || !slopeOf(node, trace.shapes)) return [];
  const slips: Slip[] = [
    {
      code: MASKS.has(node.fn) ? 'mask-dropped' : 'activation-derivative-dropped',
      fault: { at: node, rule: changing(0, (_, g) => g) },
      shows: { inside, value: slopeOf(node, trace.shapes) as Expression },
    },
    {
      code: 'slope-kept',
      fault: { at: node, rule: changing(0, (_, g) => hadamard(g, node)) },
      shows: { kept: node },
    },
  ];
  return slips;
}

function inPower(node: Expression): Slip[] {
  if (node.op !== 'pow' || node.right.op !== 'number' || node.right.value.n !== 2n) return [];
  const fault: TensorFault = { at: node, rule: changing(0, (_, g) => hadamard(g, node.left)) };
  const slips: Slip[] = [{ code: 'square-factor-dropped', fault, shows: {} }];
  const difference = node.left;
  if (difference.op !== 'sub') return slips;
  const turned: TensorFault = { at: node, rule: changing(0, (share) => scale(number(-1), share.gradient)) };
  const wrong: Expression = { ...difference, left: difference.right, right: difference.left };
  return [...slips, { code: 'difference-reversed', fault: turned, shows: { right: difference, wrong } }];
}

/** Names that hand their gradient to more than one place. */
function fanOuts(trace: TensorTrace): Slip[] {
  return trace.adjoints
    .filter(({ reason }) => reason === 'fan-out')
    .flatMap(({ name }) =>
      [0, 1].map((place) => ({
        code: 'fan-out-not-added',
        fault: { keepOnly: { name, place } },
        shows: { name: variable(name) },
      })),
    );
}

/** Names whose definition holds a place where a slip can happen, on the way from the loss to `wrt`. */
const definitionsOf = (trace: TensorTrace): Expression[] =>
  [trace.of, ...trace.adjoints.map(({ name }) => name)]
    .filter((name) => name !== trace.wrt)
    .flatMap((name) => trace.graph.definitions.get(name) ?? []);

/**
 * Every gradient that one slip makes of a trace, as far as its own shapes fit together. They may have the right value or
 * another shape: callers compare.
 */
export function tensorFaults(trace: TensorTrace): FaultyResult[] {
  const nodes = definitionsOf(trace).flatMap(nodesOf);
  const slips = [
    ...nodes.flatMap((node) => [
      ...inProduct(node, trace),
      ...inQuotient(node),
      ...inFunction(node, trace),
      ...inPower(node),
    ]),
    ...fanOuts(trace),
  ];
  const made = slips.map(({ code, fault, shows }): FaultyResult => {
    const { total } = traceGradient(trace.graph, trace.shapes, trace.of, trace.wrt, fault);
    return { code, result: total, shows };
  });
  const shape = trace.shapes.get(trace.wrt) ?? [1, 1];
  const turned: FaultyResult = {
    code: 'gradient-transposed',
    result: transpose(trace.total, shape),
    shows: { wrt: variable(trace.wrt) },
  };
  return [...made, turned].filter(({ result }) => entriesOf(result, { shapes: trace.shapes }).ok);
}
