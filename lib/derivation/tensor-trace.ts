// The gradient of a scalar with respect to a matrix: reverse mode through the definitions, every step kept.
import { type Expression, number, type Shape, variable } from '../math/expression';
import { replaceSubtree } from '../math/replace-subtree';
import { edgesBetween, type Graph } from './graph';
import { sumOf } from './tensor-algebra';
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

/** What a definition hands to one place where a name stands in it. */
interface Contribution {
  readonly from: string;
  /** Counts the places of the definition `from`. */
  readonly place: number;
  readonly reason: TensorReason;
  readonly step: Expression;
  readonly value: Expression;
}

export interface TensorTrace {
  readonly of: string;
  readonly wrt: string;
  readonly graph: Graph;
  readonly shapes: Shapes;
  /** From the loss back to `wrt`, which comes last; the loss itself is not among them. */
  readonly adjoints: readonly Adjoint[];
  /** What each name receives, in the order in which it is added. */
  readonly received: ReadonlyMap<string, readonly Contribution[]>;
  readonly total: Expression;
}

/** A faulty rule at one node of one definition, or a name of whose contributions only one is kept. */
export type TensorFault =
  | { readonly in: string; readonly at: Expression; readonly rule: TensorRule }
  | { readonly keep: string; readonly place: number };

interface Share {
  readonly to: string;
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

/** Functions and quotients that have a name are written by it: 1 − h⊙h for 1 − tanh(z)⊙tanh(z), p for exp(z)/s. */
function byNames(e: Expression, graph: Graph): Expression {
  let named = e;
  for (const [name, outer] of graph.definitions) {
    const quotient = outer.op === 'div' && outer.right.op !== 'number';
    if (quotient || isElementwiseCall(outer)) named = replaceSubtree(named, outer, variable(name));
  }
  return named;
}

/** What the definition of `name` hands to the names in it, for one gradient at its top; always in the same order. */
function sharesOf(
  { graph, shapes }: Pick<TensorTrace, 'graph' | 'shapes'>,
  name: string,
  gradient: Expression,
  ruleAt: (node: Expression) => TensorRule = () => shareOut,
): Share[] {
  const outer = graph.definitions.get(name);
  const list: Share[] = [];
  const visit = (node: Expression, above: Expression, reason: TensorReason): void => {
    if (node.op === 'variable') list.push({ to: node.name, reason, gradient: byNames(above, graph) });
    for (const [place, share] of ruleAt(node)(node, above, shapes).entries()) {
      const next = reasonOf(node, place);
      visit(share.to, share.gradient, next === 'linear' && reason !== 'linear' ? reason : next);
    }
  };
  if (outer) visit(outer, gradient, 'linear');
  return list;
}

const total = (values: readonly Expression[]): Expression => (values.length === 0 ? number(1) : sumOf(values));

/** ∂of/∂wrt by going back through the definitions one at a time. `of` is a scalar definition that depends on `wrt`. */
export function traceGradient(graph: Graph, shapes: Shapes, of: string, wrt: string): TensorTrace {
  const between = new Set(edgesBetween(graph.edges, wrt, of).flat());
  const received = new Map<string, Contribution[]>();
  const adjoints: Adjoint[] = [];
  let value: Expression = number(1);
  for (const name of backwards(graph, between)) {
    const all = received.get(name) ?? [];
    value = total(all.map((share) => share.value));
    if (name !== of) {
      const reason = all.length > 1 ? 'fan-out' : (all[0]?.reason ?? 'linear');
      const step = total(all.map((share) => share.step));
      adjoints.push({ name, shape: shapes.get(name) ?? [1, 1], reason, step, value });
    }
    if (name === wrt) break;
    const symbol: Expression = { op: 'derivative', of, wrt: name, immediate: false };
    const values = sharesOf({ graph, shapes }, name, value);
    const steps = name === of ? values : sharesOf({ graph, shapes }, name, symbol);
    for (const [place, { to, gradient, reason }] of values.entries()) {
      if (!between.has(to)) continue;
      const step = steps[place]?.gradient ?? gradient;
      received.set(to, [...(received.get(to) ?? []), { from: name, place, reason, step, value: gradient }]);
    }
  }
  return { of, wrt, graph, shapes, adjoints, received, total: value };
}

/** The definitions from the last to the first, then the inputs: each name after everything that uses it. */
function backwards(graph: Graph, between: ReadonlySet<string>): string[] {
  const defined = [...graph.definitions.keys()].reverse().filter((name) => between.has(name));
  return [...defined, ...[...between].filter((name) => !graph.definitions.has(name))];
}

/** The gradient that one faulty rule makes of a trace; only what comes after the fault is worked out again. */
export function faultyGradient(trace: TensorTrace, fault: TensorFault): Expression {
  const changed = new Map<string, Expression>();
  const values = new Map(trace.adjoints.map(({ name, value }) => [name, value]));
  const known = new Map<string, readonly Share[]>();
  const again = (name: string): readonly Share[] => {
    const ruleAt = (node: Expression) =>
      'in' in fault && fault.in === name && fault.at === node ? fault.rule : shareOut;
    const value = changed.get(name) ?? values.get(name) ?? number(1);
    const found = known.get(name) ?? sharesOf(trace, name, value, ruleAt);
    known.set(name, found);
    return found;
  };
  const touched = (name: string) => changed.has(name) || ('in' in fault && fault.in === name);
  for (const { name } of trace.adjoints) {
    const all = trace.received.get(name) ?? [];
    const kept = 'keep' in fault && fault.keep === name ? all.slice(fault.place, fault.place + 1) : all;
    if (kept === all && !all.some(({ from }) => touched(from))) continue;
    const shares = kept.map(
      ({ from, place, value }) => (touched(from) ? again(from)[place]?.gradient : value) ?? value,
    );
    changed.set(name, total(shares));
  }
  return changed.get(trace.wrt) ?? trace.total;
}
