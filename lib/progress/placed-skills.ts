// What one problem of a placement shows to be known.
import { type KnownSkill, type SkillGraph, withPrerequisites } from './skill-graph';

export interface PlacedPart {
  readonly skill: string;
  readonly right: boolean;
}

/** Passed when every part about the skill itself is right; where no part is, every part. */
export function passes(skill: string, parts: readonly PlacedPart[]): boolean {
  const own = parts.filter((part) => part.skill === skill);
  const asked = own.length > 0 ? own : parts;
  return asked.length > 0 && asked.every((part) => part.right);
}

/** The skill and all it builds on when the problem is passed; nothing otherwise. */
export const placedSkills = (skill: string, parts: readonly PlacedPart[], graph: SkillGraph): readonly KnownSkill[] =>
  passes(skill, parts) ? withPrerequisites(graph, skill) : [];
