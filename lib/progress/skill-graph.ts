// Which skills a skill builds on, near and far.

/** Prerequisites by skill. */
export type SkillGraph = ReadonlyMap<string, readonly string[]>;

export interface KnownSkill {
  readonly skill: string;
  /** 0 for the skill itself, 1 for a prerequisite, 2 for a prerequisite of one. */
  readonly distance: number;
}

export const toGraph = (
  skills: readonly { readonly id: string; readonly prerequisites: readonly string[] }[],
): SkillGraph => new Map(skills.map(({ id, prerequisites }) => [id, prerequisites]));

/** The skill and all it builds on, nearest first; each once, at its shortest distance. A circle ends where it began. */
export function withPrerequisites(graph: SkillGraph, skill: string): readonly KnownSkill[] {
  const found = new Map([[skill, 0]]);
  // A map's own iteration goes on to what is added while it runs.
  for (const [id, distance] of found) {
    for (const before of graph.get(id) ?? []) if (!found.has(before)) found.set(before, distance + 1);
  }
  return [...found].map(([id, distance]) => ({ skill: id, distance }));
}

/** The longest row of prerequisites below each skill; a circle counts once. */
export function depths(graph: SkillGraph): ReadonlyMap<string, number> {
  const known = new Map<string, number>();
  const depthOf = (skill: string, above: ReadonlySet<string>): number => {
    const found = known.get(skill);
    if (found !== undefined) return found;
    const below = (graph.get(skill) ?? []).filter((id) => graph.has(id) && !above.has(id));
    const depth = Math.max(-1, ...below.map((id) => depthOf(id, new Set([...above, skill])))) + 1;
    known.set(skill, depth);
    return depth;
  };
  for (const skill of graph.keys()) depthOf(skill, new Set([skill]));
  return known;
}

/** The same arrows the other way: what builds on each skill. Skills that are only named as prerequisites are left out. */
export function builtOn(graph: SkillGraph): SkillGraph {
  const above = new Map([...graph.keys()].map((skill): [string, string[]] => [skill, []]));
  for (const [skill, before] of graph) for (const id of before) above.get(id)?.push(skill);
  return above;
}
