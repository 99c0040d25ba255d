// The next question of a placement: a short test that finds out what a person knows already, branch by branch of the skill graph.
import { type PlacementSoFar, placementStands } from './placement-stands';
import { builtOn, type SkillGraph, toGraph, withPrerequisites } from './skill-graph';
import type { PlacementStand } from './view';

export interface PlacementSkill {
  readonly id: string;
  readonly prerequisites: readonly string[];
  /** The part of the subject it belongs to. */
  readonly branch: string;
  /** 1 to 5, of what is asked about it; null when nothing can be. */
  readonly difficulty: number | null;
}

/** Questions of a placement at most. */
export const MOST_QUESTIONS = 12;

/** After so many, a question that would tell about its own skill alone is not asked any more, and a miss gets no second look. */
const ENOUGH_QUESTIONS = 10;

/** What divides nearly as well as the best is as good, if it is easier. */
const NEAR = 0.8;

interface Candidate {
  readonly id: string;
  readonly difficulty: number;
  /** Open skills that a right answer would settle, and those a miss would; both count the skill itself. */
  readonly below: number;
  readonly above: number;
}

/** Large only when either answer settles much: the harmonic mean of both. */
const division = ({ below, above }: Candidate): number => (2 * below * above) / (below + above);

/** The easiest of those that divide best; of equals the first in the catalogue. */
function best(candidates: readonly Candidate[]): string | undefined {
  const highest = Math.max(0, ...candidates.map(division));
  const [first] = candidates
    .filter((candidate) => division(candidate) >= NEAR * highest)
    .sort((a, b) => a.difficulty - b.difficulty || division(b) - division(a));
  return first?.id;
}

/** Those of the skills that can be asked about, each with how many of the `open` ones it would settle. */
function candidatesOf(
  skills: readonly PlacementSkill[],
  graph: SkillGraph,
  open: ReadonlySet<string>,
): readonly Candidate[] {
  const above = builtOn(graph);
  const count = (along: SkillGraph, from: string): number =>
    withPrerequisites(along, from).filter(({ skill }) => open.has(skill)).length;
  return skills.flatMap(({ id, difficulty }) =>
    difficulty === null ? [] : [{ id, difficulty, below: count(graph, id), above: count(above, id) }],
  );
}

/**
 * The skill to ask about next, or null when the placement is over: after `most` questions, or when nothing informative is left. The same
 * answers always give the same skill; none is asked about twice.
 *
 * A miss settles what builds on it; but where that lies in a branch that was not asked about at all, one question is asked there too, for the
 * miss may have been a slip, and who can do what builds on a skill knows the skill. When all is settled early and most went well, what
 * builds directly on the one missed skill gets a second look in the same way.
 */
export function choosePlacement(
  skills: readonly PlacementSkill[],
  soFar: PlacementSoFar,
  most: number = MOST_QUESTIONS,
): string | null {
  const { answers } = soFar;
  if (answers.size >= most) return null;
  const graph = toGraph(skills);
  const stands = placementStands(graph, soFar);
  const standing = (...wanted: readonly PlacementStand[]): ReadonlySet<string> =>
    new Set([...stands].flatMap(([skill, stand]) => (wanted.includes(stand) ? [skill] : [])));
  const enough = answers.size >= ENOUGH_QUESTIONS;

  const unasked = skills.filter(({ id }) => !answers.has(id));
  const open = standing('undecided');
  const undecided = unasked.filter(({ id }) => open.has(id));
  const telling = candidatesOf(undecided, graph, open).filter(({ below, above }) => !enough || below + above > 2);

  const unlikely = unasked.filter(({ id }) => stands.get(id) === 'unlikely');
  const asked = new Set(skills.filter(({ id }) => answers.has(id)).map(({ branch }) => branch));
  const elsewhere = unlikely.filter(({ branch }) => !asked.has(branch));
  const again = enough || !wentWell(soFar) ? [] : unlikely.filter(({ id }) => isBehindOneMiss(id, graph, stands));
  const unknown = standing('undecided', 'unlikely', 'missed');
  return (
    best(telling) ?? best(candidatesOf(elsewhere, graph, unknown)) ?? best(candidatesOf(again, graph, unknown)) ?? null
  );
}

/** How many questions there can be at most for somebody who knows so much already. */
export function mostQuestions(skills: readonly PlacementSkill[], known: ReadonlySet<string>): number {
  const stands = placementStands(toGraph(skills), { answers: new Map(), known });
  const open = skills.filter(({ id, difficulty }) => difficulty !== null && stands.get(id) === 'undecided');
  return Math.min(MOST_QUESTIONS, open.length);
}

function wentWell({ answers }: PlacementSoFar): boolean {
  const count = (wanted: string): number => [...answers.values()].filter((answer) => answer === wanted).length;
  return count('right') > count('missed');
}

/** It builds directly on one missed skill, and nothing else below it was missed. */
function isBehindOneMiss(id: string, graph: SkillGraph, stands: ReadonlyMap<string, PlacementStand>): boolean {
  const missed = withPrerequisites(graph, id).filter(({ skill }) => stands.get(skill) === 'missed');
  return missed.length === 1 && missed[0]?.distance === 1;
}
