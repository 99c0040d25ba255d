// What the answers of a placement say about every skill: a right one about what lies below it, a miss about what builds on it.
import { builtOn, type SkillGraph, withPrerequisites } from './skill-graph';
import type { PlacementAnswer, PlacementStand } from './view';

export interface PlacementSoFar {
  /** By skill. */
  readonly answers: ReadonlyMap<string, PlacementAnswer>;
  /** Known from elsewhere. */
  readonly known: ReadonlySet<string>;
}

/**
 * For every skill of the graph. What is known outweighs a miss below it: who can do what builds on a skill knows the skill. A miss says
 * nothing about skills that do not build on it. The order of the answers does not matter.
 */
export function placementStands(
  graph: SkillGraph,
  { answers, known }: PlacementSoFar,
): ReadonlyMap<string, PlacementStand> {
  const stands = new Map<string, PlacementStand>([...graph.keys()].map((skill) => [skill, 'undecided']));
  const mark = (along: SkillGraph, from: string, stand: PlacementStand): void => {
    for (const { skill } of withPrerequisites(along, from)) {
      if (graph.has(skill) && stands.get(skill) !== 'known') stands.set(skill, stand);
    }
  };
  const answered = (wanted: PlacementAnswer): readonly string[] =>
    [...answers].flatMap(([skill, answer]) => (answer === wanted ? [skill] : []));
  for (const skill of [...known, ...answered('right')]) mark(graph, skill, 'known');
  const missed = answered('missed').filter((skill) => stands.get(skill) === 'undecided');
  const above = builtOn(graph);
  for (const skill of missed) mark(above, skill, 'unlikely');
  for (const skill of missed) stands.set(skill, 'missed');
  return stands;
}
