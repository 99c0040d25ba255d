// The gradient of a scalar with respect to a matrix: reverse mode through the definitions, every step kept.
import { type Expression, number, type Shape, variable } from '../math/expression';
import { replaceSubtree } from '../math/replace-subtree';
import { edgesBetween, type Graph } from './graph';
import { sumOfTwo } from './tensor-algebra';
import { isElementwiseCall, type Shapes, shareOut, type TensorRule } from './tensor-rules';

/** Why a step's gradient is what it is. */
export type TensorReason = 'matrix-left' | 'matrix-right' | 'elementwise' | 'linear' | 'fan-out' | 'other';

export interface Adjoint {
  readonly name: string;
  readonly shape: Shape;
  readonly reason: TensorReason;
  /** In terms of the adjoints of the names above, written ∂of/∂name. */
  readonly step: Expression;
  /** Written out in names of the graph. */
  readonly value: Expression;
}

export interface TensorTrace {
  readonly of: string;
  readonly wrt: string;
  readonly graph: Graph;
  readonly shapes: Shapes;
  /** From the loss back to `wrt`, which comes last. */
  readonly adjoints: readonly Adjoint[];
  readonly total: Expression;
}

/** A faulty rule at one node, or a name whose contributions are not all added. */
export interface TensorFault {
  readonly at?: Expression;
  readonly rule?: TensorRule;
  /** Only the contribution at this place is kept for this name. */
  readonly keepOnly?: { readonly name: string; readonly place: number };
}

interface Contribution {
  readonly gradient: Expression;
  readonly reason: TensorReason;
}

const REASONS: Readonly<Partial<Record<Expression['op'], TensorReason>>> = {
  call: 'elementwise',
  apply: 'elementwise',
  add: 'linear',
  sub: 'linear',
  neg: 'linear',
};

function reasonOf(node: Expression, place: number): TensorReason {
  if (node.op === 'mul') return place === 0 ? 'matrix-left' : 'matrix-right';
  return REASONS[node.op] ?? 'other';
}

/** Hands `gradient` down the tree of one definition, to the names in it. */
function spread(
  root: Expression,
  gradient: Expression,
  shapes: Shapes,
  fault: TensorFault | undefined,
  take: (name: string, contribution: Contribution) => void,
): void {
  const visit = (node: Expression, above: Expression, reason: TensorReason): void => {
    if (node.op === 'variable') take(node.name, { gradient: above, reason });
    const rule = fault?.at === node && fault.rule ? fault.rule : shareOut;
    for (const [place, share] of rule(node, above, shapes).entries()) {
      const next = reasonOf(node, place);
      visit(share.to, share.gradient, next === 'linear' && reason !== 'linear' ? reason : next);
    }
  };
  visit(root, gradient, 'linear');
}

/** Where a definition is one function of a name, its own name is written for it: 1 − h⊙h for 1 − tanh(z)⊙tanh(z). */
const byName = (e: Expression, outer: Expression, name: string): Expression =>
  isElementwiseCall(outer) ? replaceSubtree(e, outer, variable(name)) : e;

/** The adjoint of a name, as one symbol. */
const symbolOf = (of: string, name: string): Expression => ({ op: 'derivative', of, wrt: name, immediate: false });

/** What a definition hands to the names in it, for one gradient at its top; always in the same order. */
function shares(outer: Expression, gradient: Expression, name: string, shapes: Shapes, fault?: TensorFault) {
  const list: (Contribution & { to: string })[] = [];
  spread(outer, gradient, shapes, fault, (to, share) =>
    list.push({ to, reason: share.reason, gradient: byName(share.gradient, outer, name) }),
  );
  return list;
}

/**
 * ∂of/∂wrt by going back through the definitions one at a time. `of` is a scalar definition that depends on `wrt`.
 * @param fault one faulty rule, applied once
 */
export function traceGradient(graph: Graph, shapes: Shapes, of: string, wrt: string, fault?: TensorFault): TensorTrace {
  const between = new Set(edgesBetween(graph.edges, wrt, of).flat());
  const received = new Map<string, { step: Expression; value: Expression; reason: TensorReason }[]>();
  const adjoints: Adjoint[] = [];
  let total: Expression = number(0);

  const settle = (name: string): void => {
    const all = received.get(name) ?? [{ step: number(1), value: number(1), reason: 'linear' as const }];
    const { keepOnly } = fault ?? {};
    const kept = keepOnly?.name === name ? all.slice(keepOnly.place, keepOnly.place + 1) : all;
    const value = kept.map((share) => share.value).reduce(sumOfTwo);
    if (name !== of) {
      const reason = kept.length > 1 ? 'fan-out' : (kept[0]?.reason ?? 'linear');
      const step = kept.map((share) => share.step).reduce(sumOfTwo);
      adjoints.push({ name, shape: shapes.get(name) ?? [1, 1], reason, step, value });
    }
    total = value;
    const outer = graph.definitions.get(name);
    if (!outer || name === wrt) return;
    const values = shares(outer, value, name, shapes, fault);
    const steps = name === of ? values : shares(outer, symbolOf(of, name), name, shapes, fault);
    for (const [i, { to, gradient, reason }] of values.entries()) {
      if (!between.has(to)) continue;
      const entry = { step: steps[i]?.gradient ?? gradient, value: gradient, reason };
      received.set(to, [...(received.get(to) ?? []), entry]);
    }
  };

  for (const name of [...graph.definitions.keys()].reverse()) if (between.has(name)) settle(name);
  if (!graph.definitions.has(wrt)) settle(wrt);
  return { of, wrt, graph, shapes, adjoints, total };
}
