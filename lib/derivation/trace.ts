// The reverse trace: for every arrow on the way back its local derivative and the rule that gives it, and all paths.
import { dependsOn } from '../math/depends';
import { differentiate, type RuleOverride } from '../math/differentiate';
import { binary, type Expression, number, variable } from '../math/expression';
import { replaceSubtree } from '../math/replace-subtree';
import { simplify } from '../math/simplify';
import { type Edge, edgesBetween, type Graph } from './graph';
import { listPaths, type Path } from './paths';

/** Which rule gives a local factor; `linear`: the upper name is a linear function of the lower one. */
export type LocalRule =
  | 'function'
  | 'power'
  | 'exponential'
  | 'quotient'
  | 'product'
  | 'linear'
  | 'sum'
  | 'choice'
  | 'unknown';

export interface LocalFactor {
  /** The factor is ∂to/∂from with everything else in `outer` held fixed. */
  readonly from: string;
  readonly to: string;
  readonly rule: LocalRule;
  /** What `to` stands for. */
  readonly outer: Expression;
  /** The simplified local derivative, in the names of the graph. */
  readonly value: Expression;
}

export interface Trace {
  readonly of: string;
  readonly wrt: string;
  readonly graph: Graph;
  /** The arrows between `wrt` and `of`. */
  readonly edges: readonly Edge[];
  readonly factors: ReadonlyMap<string, LocalFactor>;
  /** Shortest first; each from `of` back to `wrt`. */
  readonly paths: readonly Path[];
  /** ∂of/∂wrt: the sum over the paths of the products of local factors, in the names of the graph. */
  readonly total: Expression;
}

export const edgeKey = (from: string, to: string): string => `${from}>${to}`;

function ruleOf(outer: Expression, value: Expression, from: string): LocalRule {
  const linear = differentiate(value, from);
  switch (outer.op) {
    case 'call':
      return outer.fn === 'max' || outer.fn === 'min' ? 'choice' : 'function';
    case 'apply':
      return 'unknown';
    case 'pow':
      return outer.right.op === 'number' ? 'power' : 'exponential';
    case 'neg':
      return ruleOf(outer.arg, value, from);
    default:
      if (outer.op === 'mul' && outer.left.op === 'number') return ruleOf(outer.right, value, from);
      if (linear.op === 'number' && linear.value.n === 0n) return 'linear';
      if (outer.op === 'div') return outer.right.op === 'number' ? 'power' : 'quotient';
      if (outer.op !== 'mul') return 'sum';
      // With a factor that stays as it is, the rule is that of the other one.
      if (!dependsOn(outer.left, from)) return ruleOf(outer.right, value, from);
      return dependsOn(outer.right, from) ? 'product' : ruleOf(outer.left, value, from);
  }
}

/**
 * ∂to/∂from with all other names held fixed. Where the function itself comes up again, its name is written
 * (1 − y² for 1 − tanh(z)²), unless `to` is the end of the chain. `override` puts a faulty rule at one node.
 */
export function localDerivative(
  { outer, from, to }: Pick<LocalFactor, 'outer' | 'from' | 'to'>,
  end: string,
  override?: RuleOverride,
): Expression {
  const value = simplify(differentiate(outer, from, override ? { override } : {}));
  return to === end || outer.op !== 'call' ? value : replaceSubtree(value, outer, variable(to));
}

/** The factors of one path, in the order of the path: nearest to `of` first. */
export function factorsAlong(path: Path, factors: ReadonlyMap<string, LocalFactor>): LocalFactor[] {
  return path.slice(1).map((from, i) => factors.get(edgeKey(from, path[i] as string)) as LocalFactor);
}

/** Wrong answers are told apart at this many places of a long graph, those nearest to its end; nobody could name more. */
const MOST_PLACES = 16;

/** The factors at the places where faults are looked for, those of one upper name together. */
export function factorsByTarget({ factors }: Pick<Trace, 'factors'>): Map<string, LocalFactor[]> {
  const byTarget = new Map<string, LocalFactor[]>();
  for (const factor of factors.values()) {
    const group = byTarget.get(factor.to);
    if (group) group.push(factor);
    else byTarget.set(factor.to, [factor]);
  }
  return byTarget.size > MOST_PLACES ? new Map([...byTarget].slice(-MOST_PLACES)) : byTarget;
}

export const productOf = (values: readonly Expression[]): Expression =>
  values.length === 0 ? number(1) : values.reduce((a, b) => binary('mul', a, b));

export const sumOf = (values: readonly Expression[]): Expression =>
  values.length === 0 ? number(0) : values.reduce((a, b) => binary('add', a, b));

/** Differentiates `of` with respect to `wrt` backwards through the graph, and keeps every step. */
export function traceDerivative(graph: Graph, of: string, wrt: string): Trace {
  const edges = edgesBetween(graph.edges, wrt, of);
  const factors = new Map<string, LocalFactor>();
  for (const [from, to] of edges) {
    const outer = graph.definitions.get(to) as Expression;
    const value = localDerivative({ outer, from, to }, of);
    factors.set(edgeKey(from, to), { from, to, rule: ruleOf(outer, value, from), outer, value });
  }
  const paths = listPaths(edges, wrt, of);
  const trace = { of, wrt, graph, edges, factors, paths };
  return { ...trace, total: totalWith(trace, new Map()) };
}

/** The sum over the paths with some local factors replaced (by edge key). */
export function totalWith(trace: Omit<Trace, 'total'>, replaced: ReadonlyMap<string, Expression>): Expression {
  const products = trace.paths.map((path) =>
    productOf(
      factorsAlong(path, trace.factors).map((factor) => replaced.get(edgeKey(factor.from, factor.to)) ?? factor.value),
    ),
  );
  return simplify(sumOf(products));
}
