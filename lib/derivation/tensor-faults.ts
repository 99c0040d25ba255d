// Faulty rules of matrix backpropagation, each applied at one place of a gradient's trace.
import { type Expression, type FunctionName, nodesOf, number, type Shape, variable } from '../math/expression';
import { printPlain } from '../math/print-plain';
import type { FaultyResult } from './fault';
import { hadamard, multiply, scale, transpose } from './tensor-algebra';
import {
  isElementwiseCall,
  isMatrixPower,
  type Shapes,
  type Share,
  shapeIn,
  shareOut,
  slopeOf,
  type TensorRule,
} from './tensor-rules';
import { isScalarShape, shapeOfTree } from './tensor-shapes';
import { faultyGradient, type TensorFault, type TensorTrace } from './tensor-trace';

/** The same shares with the one at `place` made another. */
const changing =
  (place: number, change: (share: Share, gradient: Expression) => Expression): TensorRule =>
  (node, gradient, shapes) =>
    shareOut(node, gradient, shapes).map((share, i) =>
      i === place ? { to: share.to, gradient: change(share, gradient) } : share,
    );

/** A slip at one node: the rule that is misremembered, and what the sentence about it shows. */
interface Slip {
  readonly code: string;
  readonly rule: TensorRule;
  readonly shows: Readonly<Record<string, Expression>>;
}

/** Keeps what came from above, as if the operand stood there alone. */
const handOn = (place: number): TensorRule => changing(place, (_, gradient) => gradient);

function inProduct(node: Expression, shapes: Shapes): Slip[] {
  if (node.op !== 'mul') return [];
  const { left, right } = node;
  const [a, b, top] = [left, right, node].map((e) => shapeIn(e, shapes)) as [Shape, Shape, Shape];
  if (isScalarShape(a) || isScalarShape(b)) {
    const dropped =
      left.op === 'number' ? [{ code: 'batch-factor-dropped', rule: handOn(1), shows: { factor: left } }] : [];
    return dropped;
  }
  const slip = (code: string, place: number, matrix: Expression, change: (g: Expression) => Expression): Slip => ({
    code,
    rule: changing(place, (_, g) => change(g)),
    shows: { matrix },
  });
  return [
    slip('transpose-dropped', 1, left, (g) => multiply(left, g)),
    slip('wrong-side', 1, left, (g) => multiply(g, transpose(left, a))),
    slip('elementwise-for-product', 1, left, (g) => hadamard(transpose(left, a), g)),
    slip('elementwise-for-product', 0, right, (g) => hadamard(g, right)),
    slip('outer-product-reversed', 0, right, (g) => multiply(right, transpose(g, top))),
    slip('transpose-dropped', 0, right, (g) => multiply(g, right)),
    ...(isScalarShape(top)
      ? []
      : [slip('operand-dropped', 0, right, (g) => g), slip('operand-dropped', 1, left, (g) => g)]),
  ];
}

/** Each operand of ⊙ takes the other one, not itself. */
function inHadamard(node: Expression): Slip[] {
  if (node.op !== 'hadamard') return [];
  return [node.left, node.right].map((own, place) => ({
    code: 'wrong-operand',
    rule: changing(place, (_, g) => hadamard(g, own)),
    shows: { node, by: own },
  }));
}

function inQuotient(node: Expression): Slip[] {
  if (node.op !== 'div' || node.right.op !== 'number') return [];
  return [{ code: 'batch-factor-dropped', rule: handOn(0), shows: { factor: { ...node, left: number(1) } } }];
}

const MASKS: ReadonlySet<FunctionName> = new Set(['relu', 'abs']);

function inFunction(node: Expression, shapes: Shapes): Slip[] {
  if (!isElementwiseCall(node)) return [];
  const [inside] = node.args;
  const value = slopeOf(node, shapes);
  if (!inside || !value) return [];
  return [
    {
      code: MASKS.has(node.fn) ? 'mask-dropped' : 'activation-derivative-dropped',
      rule: handOn(0),
      shows: { inside, value },
    },
    { code: 'slope-kept', rule: changing(0, (_, g) => hadamard(g, node)), shows: { kept: node } },
  ];
}

function inPower(node: Expression, shapes: Shapes): Slip[] {
  const squared = node.op === 'pow' && node.right.op === 'number' && node.right.value.n === 2n * node.right.value.d;
  if (!squared || isMatrixPower(node, shapes)) return [];
  const { left: base } = node;
  const dropped: Slip = {
    code: 'square-factor-dropped',
    rule: changing(0, (_, g) => hadamard(g, base)),
    shows: {},
  };
  if (base.op !== 'sub') return [dropped];
  const turned: Slip = {
    code: 'difference-reversed',
    rule: changing(0, (share) => scale(number(-1), share.gradient)),
    shows: { right: base, wrong: { ...base, left: base.right, right: base.left } },
  };
  return [dropped, turned];
}

const slipsAt = (node: Expression, shapes: Shapes): Slip[] => [
  ...inProduct(node, shapes),
  ...inHadamard(node),
  ...inQuotient(node),
  ...inFunction(node, shapes),
  ...inPower(node, shapes),
];

interface Placed {
  readonly code: string;
  readonly fault: TensorFault;
  readonly shows: Readonly<Record<string, Expression>>;
}

/** Slips in the definitions between the loss and `wrt`. */
const slipsAlong = ({ of, wrt, adjoints, graph, shapes }: TensorTrace): Placed[] =>
  [of, ...adjoints.map(({ name }) => name)]
    .filter((name) => name !== wrt)
    .flatMap((name) => {
      const outer = graph.definitions.get(name);
      const nodes = outer ? nodesOf(outer) : [];
      return nodes.flatMap((node) =>
        slipsAt(node, shapes).map(({ code, rule, shows }) => ({ code, fault: { in: name, at: node, rule }, shows })),
      );
    });

/** Names that receive something from several places, of which one alone is kept. */
const partsOfFanOuts = ({ received }: TensorTrace): Placed[] =>
  [...received]
    .filter(([, shares]) => shares.length > 1)
    .flatMap(([name, shares]) =>
      shares.map((_, place) => ({
        code: 'fan-out-not-added',
        fault: { keep: name, place },
        shows: { name: variable(name) },
      })),
    );

/**
 * Every gradient that one slip makes of a trace, as far as its own shapes fit together. They may have the right value or
 * another shape: callers compare. One rule that gives the same at several places comes once.
 */
export function tensorFaults(trace: TensorTrace): FaultyResult[] {
  const made = [...slipsAlong(trace), ...partsOfFanOuts(trace)].map(
    ({ code, fault, shows }): FaultyResult => ({ code, result: faultyGradient(trace, fault), shows }),
  );
  const turned: FaultyResult = {
    code: 'gradient-transposed',
    result: transpose(trace.total, trace.shapes.get(trace.wrt) ?? [1, 1]),
    shows: { wrt: variable(trace.wrt) },
  };
  const texts = new Set<string>();
  return [...made, turned].filter(({ code, result }) => {
    const text = `${code} ${printPlain(result)}`;
    const fresh = !texts.has(text) && shapeOfTree(result, trace.shapes) !== undefined;
    texts.add(text);
    return fresh;
  });
}
