// Pieces and gaps too narrow for any search: where a condition is a polynomial in one variable its breakpoints are known exactly.
import { printNumber } from '../print-ascii';
import type { Rational } from '../rational';
import { cellPoints } from './cells';
import { guardsOf } from './domain-search';
import { encloseAll } from './enclose';
import type { PointEvidence } from './evidence';
import type { Graph } from './graph';
import { guardOf } from './guard-of';
import type { GraphNode } from './node';
import type { Pair } from './pair';
import { type Polynomial, polynomialOf, signAt } from './polynomial';
import { programOf } from './program';
import { putIn } from './put-in';
import type { Assumption } from './signs';
import { JUMP, MAYBE, UNDEFINED } from './state';

/** Compares two nodes; used on both sides with a number put in. */
export type Compare = (
  graph: Graph,
  student: GraphNode,
  reference: GraphNode,
) => { readonly verdict: string; readonly witness?: PointEvidence };

/** Points at which the two sides are compared for one variable. */
const MAX_POINTS = 12;

/** Whether exact breakpoints rule out that all these signs hold together anywhere. */
export function areImpossible(assumptions: readonly Assumption[]): boolean {
  const variable = variableOf(assumptions.map(({ node }) => node));
  if (!variable?.domain) return false;
  const parts = assumptions.map(({ node, sign }) => ({ sign, polynomial: polynomialOf(node, variable) }));
  if (parts.some(({ polynomial }) => !polynomial)) return false;
  const points = cellPoints(
    parts.map(({ polynomial }) => polynomial as Polynomial),
    variable.domain,
  );
  return (
    points?.every((x) => parts.some(({ sign, polynomial }) => signAt(polynomial as Polynomial, x) !== sign)) ?? false
  );
}

/** The only variable of the nodes, if it is a continuous one. */
function variableOf(nodes: readonly GraphNode[]): GraphNode | undefined {
  const variables = programOf(...nodes).filter(({ op }) => op === 'var');
  return variables.length === 1 && variables[0]?.continuous ? variables[0] : undefined;
}

interface Condition {
  readonly node: GraphNode;
  readonly polynomial: Polynomial;
}

interface Conditions {
  readonly variable: GraphNode;
  readonly conditions: readonly Condition[];
}

/** The nodes that are polynomials in one variable, by variable. */
function byVariable(nodes: readonly GraphNode[]): readonly Conditions[] {
  const found = new Map<GraphNode, Condition[]>();
  for (const node of new Set(nodes)) {
    const variable = variableOf([node]);
    const polynomial = variable && polynomialOf(node, variable);
    if (variable && polynomial && polynomial.length > 1)
      found.set(variable, [...(found.get(variable) ?? []), { node, polynomial }]);
  }
  return [...found].map(([variable, conditions]) => ({ variable, conditions }));
}

const pointsOf = ({ domain }: GraphNode, polynomials: readonly Polynomial[]): readonly Rational[] | undefined =>
  domain && cellPoints(polynomials, domain);

/** What must not be negative, or zero, for a function of the reference to be defined. */
const breaksOf = ({ graph }: Pair, node: GraphNode): readonly GraphNode[] =>
  node.op === 'div' ? [node.b] : node.op === 'pow' ? [node.a] : guardsOf(graph, node);

/** What exact breakpoints say of the functions that only the answer has. */
export interface CellFinding {
  /** A point at which one is undefined, with its neighbourhood, and the reference is not. */
  readonly gap?: PointEvidence;
  /** What may be negative only where the reference is undefined: nothing is left to search. */
  readonly cleared: ReadonlySet<GraphNode>;
}

/** Looks at every cell of one variable; `states` tells which nodes the bounds over the whole domain left open. */
export function narrowGap(pair: Pair, states: readonly number[], compare: Compare): CellFinding {
  const cleared = new Set<GraphNode>();
  const guards = pair.program
    .filter((node) => !pair.referenceProgram.has(node) && (states[node.id] ?? 0) & MAYBE)
    .flatMap((node) => guardsOf(pair.graph, node));
  if (guards.length === 0) return { cleared };
  // Where the reference itself ends or has a hole no point is taken.
  const ends = [...pair.referenceProgram].flatMap((node) => breaksOf(pair, node));
  const breaks = byVariable(ends);
  for (const { variable, conditions } of byVariable(guards)) {
    const polynomials = conditions.map(({ polynomial }) => polynomial);
    const others = breaks.find((b) => b.variable === variable)?.conditions ?? [];
    const points = pointsOf(variable, [...polynomials, ...others.map(({ polynomial }) => polynomial)]);
    if (!points) continue;
    const outside = points.filter((x) => polynomials.some((p) => signAt(p, x) < 0));
    const gap = firstValue(pair, variable, outside, compare);
    if (gap) return { gap, cleared };
    // Elsewhere "no value was found" proves nothing: there the boxes are searched as well.
    if (!outside.every((x) => hasNoValue(pair, variable, x))) continue;
    if (ends.every((end) => isConstant(end) || others.some(({ node }) => node === end))) {
      for (const { node } of conditions) cleared.add(node);
    }
  }
  return { cleared };
}

const isConstant = (node: GraphNode): boolean => !node.continuous && !node.discrete;

/** With the number put in, nothing varies any more and the reference is certainly undefined. */
function hasNoValue(pair: Pair, variable: GraphNode, x: Rational): boolean {
  const [reference] = putIn(pair.graph, [pair.reference], variable, x) as [GraphNode];
  if (!isConstant(reference)) return false;
  encloseAll(programOf(reference), pair.sample);
  return (reference.state & UNDEFINED) !== 0;
}

/** The first of the numbers at which the reference has a value. */
function firstValue(
  pair: Pair,
  variable: GraphNode,
  points: readonly Rational[],
  compare: Compare,
): PointEvidence | undefined {
  for (const x of points) {
    const [reference] = putIn(pair.graph, [pair.reference], variable, x) as [GraphNode];
    const value = someValue(pair, reference, compare);
    if (value)
      return {
        at: { ...value.at, [variable.name]: printNumber(x) },
        student: 'undefined',
        reference: value.reference,
      };
  }
  return undefined;
}

/** Some value of a node, by comparing something else with it. */
function someValue(pair: Pair, reference: GraphNode, compare: Compare): PointEvidence | undefined {
  const { graph } = pair;
  const number = ofNumbers(reference, reference);
  if (number) return number;
  const { verdict, witness } = compare(graph, graph.add(reference, graph.integer(1)), reference);
  return verdict === 'different' ? witness : undefined;
}

/** No breakpoint, and no power 0^0, at the point that was put in: there neither side need be continuous. */
function isSmooth(pair: Pair, student: GraphNode, reference: GraphNode): boolean {
  const program = programOf(student, reference);
  encloseAll(program, pair.sample);
  return !program.some(isRough);
}

const isRough = ({ op, a, b, state }: GraphNode): boolean =>
  (state & JUMP) !== 0 || (op === 'pow' && !b.value && a.lo <= 0 && a.hi >= 0);

/** Two numbers are told apart without a point of their own. */
const ofNumbers = ({ value: own }: GraphNode, { value: due }: GraphNode): PointEvidence | undefined =>
  own && due && { at: {}, student: printNumber(own), reference: printNumber(due) };

/** A point of a piece, however narrow, at which the two sides differ. */
export function narrowPiece(pair: Pair, compare: Compare): PointEvidence | undefined {
  for (const { variable, conditions } of byVariable(pair.program.flatMap(guardOf))) {
    const polynomials = conditions.map(({ polynomial }) => polynomial);
    for (const x of pointsOf(variable, polynomials)?.slice(0, MAX_POINTS) ?? []) {
      const [student, reference] = putIn(pair.graph, [pair.student, pair.reference], variable, x) as [
        GraphNode,
        GraphNode,
      ];
      if (!isSmooth(pair, student, reference)) continue;
      const { verdict, witness = ofNumbers(student, reference) } = compare(pair.graph, student, reference);
      if (verdict === 'different' && witness)
        return { ...witness, at: { ...witness.at, [variable.name]: printNumber(x) } };
    }
  }
  return undefined;
}
