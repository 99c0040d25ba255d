// The exact step: a difference that vanishes at random points of two prime fields, under every sign it relies on, is zero.

import type { ArcTerm, BranchClaim } from './arcs';
import { proveBranch } from './branches';
import { hasRoot, withCompanions } from './companions';
import { Plan } from './exact-plan';
import { type AttemptOutcome, attempt } from './exact-run';
import type { GraphNode } from './node';
import type { Pair } from './pair';
import { FIELD_COUNT, primeField } from './prime-field';
import type { Finding } from './regions';
import { type SampleValues, sampleValues } from './samples';
import type { Assumption, Sign } from './signs';

export type ExactResult =
  /** The two sides are identical on the domain. */
  | { readonly result: 'zero' }
  /** A difference, or one side, divides by zero at every point. */
  | { readonly result: 'undefined' }
  /** Not zero under signs the domain may have. `complete`: it has them, and every relation of the class was used. */
  | { readonly result: 'nonzero'; readonly complete: boolean }
  | { readonly result: 'uncovered' };

const MAX_ATTEMPTS = 400;
const MAX_POINTS = 512;
const MAX_CLASSES = 144;
const CONFIRMATIONS = 2;
/** Points to start with. */
const FEWEST_POINTS = 7;
const MOST_POINTS = 14;
/** Operations that bring no unknown of their own. */
const RATIONAL: ReadonlySet<string> = new Set(['num', 'var', 'add', 'neg', 'mul', 'div', 'max', 'abs', 'sign', 'step']);

/** Looks for a part of the domain that has these signs. */
export type Explore = (assumptions: readonly Assumption[]) => Finding;

/** Tests whether student − reference is identically zero. `proved` holds the signs proved on the domain by node id. */
export function proveZero(pair: Pair, proved: readonly number[], explore: Explore): ExactResult {
  const difference = pair.graph.sub(pair.student, pair.reference);
  const { program, signs } = withCompanions(pair, difference, proved);
  const proof = new Proof(rootsLast(program), difference, signs, explore, pair);
  let confirmed = 0;
  for (let i = 0; i < FIELD_COUNT; i++) {
    const outcome = proof.inField(i);
    if (outcome === 'unsuitable') continue;
    if (outcome.result !== 'zero') return outcome;
    confirmed++;
    if (confirmed === CONFIRMATIONS) return outcome;
  }
  return { result: 'uncovered' };
}

class Proof {
  private readonly plan: Plan;
  private readonly integers: readonly GraphNode[];
  private readonly samples: readonly SampleValues[];
  private readonly branches = new Map<string, boolean>();
  /** Arcfunctions whose branch could not be proved: they count as independent. */
  private readonly refused = new Set<GraphNode>();
  private attempts = 0;

  constructor(
    private readonly program: readonly GraphNode[],
    private readonly difference: GraphNode,
    private readonly proved: readonly number[],
    private readonly explore: Explore,
    private readonly pair: Pair,
  ) {
    this.plan = new Plan(firstPoints(program));
    this.samples = program.some(({ op }) => op === 'atan' || op === 'asin' || op === 'acos')
      ? sampleValues(pair, program)
      : [];
    this.integers = program.filter((node) => node.op === 'var' && node.discrete);
  }

  inField(index: number): ExactResult | 'unsuitable' {
    for (;;) {
      const outcome = this.allClasses(index);
      if (outcome !== 'again') return outcome;
      if (this.attempts > MAX_ATTEMPTS || this.plan.points > MAX_POINTS) return { result: 'uncovered' };
    }
  }

  /** Every residue class of the integer variables. */
  private allClasses(index: number): ExactResult | 'unsuitable' | 'again' {
    const { period } = this.plan;
    const classes = period ** this.integers.length;
    if (classes > MAX_CLASSES) return { result: 'uncovered' };
    let undefinedClasses = 0;
    for (let c = 0; c < classes; c++) {
      const residues = new Map(this.integers.map((node, i) => [node, Math.floor(c / period ** i) % period]));
      const outcome = this.allSigns(index, residues);
      if (outcome === 'again' || outcome === 'unsuitable') return outcome;
      if (outcome.result === 'undefined') undefinedClasses++;
      else if (outcome.result !== 'zero') return outcome;
    }
    if (undefinedClasses === 0) return { result: 'zero' };
    return { result: undefinedClasses === classes ? 'undefined' : 'uncovered' };
  }

  /** Every combination of the signs that could not be proved. */
  private allSigns(index: number, residues: ReadonlyMap<GraphNode, number>): ExactResult | 'unsuitable' | 'again' {
    let zeros = 0;
    let undefinedRegions = 0;
    let outsideRegions = 0;
    for (let choices: Sign[] | undefined = []; choices; ) {
      const outcome = this.onBranch(index, residues, choices);
      const { stop, assumptions } = outcome;
      if (stop === 'unsuitable') return 'unsuitable';
      if (stop === 'uncovered' || this.attempts > MAX_ATTEMPTS) return { result: 'uncovered' };
      if (stop === 'replan') return 'again';
      if (stop === 'few-points') {
        this.plan.points *= 2;
        return 'again';
      }
      const unproved = stop === undefined || stop === 'undefined' ? this.unprovedBranch(outcome) : undefined;
      if (unproved) {
        this.refused.add((unproved.terms[0] as ArcTerm).node);
        return 'again';
      }
      if (stop === undefined || stop === 'undefined') {
        const region = outcome.zero || assumptions.length === 0 ? 'possible' : this.explore(assumptions);
        if (outcome.zero) zeros++;
        else if (region !== 'impossible') {
          if (stop !== 'undefined') return { result: 'nonzero', complete: outcome.complete && region === 'possible' };
          // Where the reference itself has no value nothing is asked.
          if (outcome.at && this.pair.referenceProgram.has(outcome.at)) outsideRegions++;
          else undefinedRegions++;
        }
      }
      choices = nextChoices(assumptions);
    }
    if (undefinedRegions > 0) return { result: zeros === 0 ? 'undefined' : 'uncovered' };
    if (zeros === 0 && outsideRegions > 0) return { result: 'undefined' };
    return { result: zeros > 0 ? 'zero' : 'uncovered' };
  }

  /** Branches of angles are read off at points that have the signs assumed, which are known only after a first attempt. */
  private onBranch(index: number, residues: ReadonlyMap<GraphNode, number>, choices: readonly Sign[]): AttemptOutcome {
    const first = this.once(index, residues, choices, []);
    return first.claims.length === 0 || first.assumptions.length === 0 || (first.zero && this.branchesProved(first))
      ? first
      : this.once(index, residues, choices, first.assumptions);
  }

  private branchesProved(outcome: AttemptOutcome): boolean {
    return this.unprovedBranch(outcome) === undefined;
  }

  /** The first claim that bounds do not prove. Field by field the same claims come up; each is tried once. */
  private unprovedBranch({ claims, assumptions }: AttemptOutcome): BranchClaim | undefined {
    const region = assumptions.map(({ node, sign }) => `${node.id}:${sign}`).join(' ');
    return claims.find((claim) => {
      const { terms, offset } = claim;
      const key = `${offset.n}/${offset.d} ${terms.map(({ node, n, d }) => `${node.id}:${n}/${d}`).join(' ')} ${region}`;
      const known = this.branches.get(key) ?? proveBranch(this.pair, claim, assumptions);
      this.branches.set(key, known);
      return !known;
    });
  }

  private once(
    index: number,
    residues: ReadonlyMap<GraphNode, number>,
    choices: readonly Sign[],
    hints: readonly Assumption[],
  ): AttemptOutcome {
    this.attempts++;
    return attempt({
      field: primeField(index),
      plan: this.plan,
      seed: 77_003 + index * 1009,
      program: this.program,
      difference: this.difference,
      proved: this.proved,
      choices,
      residues,
      samples: this.samples,
      refused: this.refused,
      hints,
    });
  }
}

/** Enough for as many unknowns as there may be; roots lose half of the points each, so that more are wanted. */
function firstPoints(program: readonly GraphNode[]): number {
  let kernels = 0;
  for (const node of program) {
    if (hasRoot(node)) return MOST_POINTS;
    if (!RATIONAL.has(node.op)) kernels++;
  }
  return Math.min(MOST_POINTS, FEWEST_POINTS + kernels);
}

/** The next combination in the order + before −, depth first; undefined after the last. */
function nextChoices(assumptions: readonly Assumption[]): Sign[] | undefined {
  const signs = assumptions.map((a) => a.sign);
  while (signs.length > 0 && signs[signs.length - 1] === -1) signs.pop();
  if (signs.length === 0) return undefined;
  signs[signs.length - 1] = -1;
  return signs;
}

/** The same program with roots as late as their nesting allows, so that each finds its radicand's factors known. */
function rootsLast(program: readonly GraphNode[]): GraphNode[] {
  const depth = new Map<GraphNode, number>();
  for (const node of program) {
    const operands =
      node.a === node ? 0 : Math.max(depth.get(node.a) ?? 0, depth.get(node.b) ?? 0, depth.get(node.guard) ?? 0);
    const root = hasRoot(node);
    depth.set(node, operands + (root ? 1 : 0));
  }
  return [...program].sort((x, y) => (depth.get(x) ?? 0) - (depth.get(y) ?? 0) || x.id - y.id);
}
