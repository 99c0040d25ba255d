// What one problem of a placement shows: about its skill, and what is known by it.

import { type KnownSkill, type SkillGraph, withPrerequisites } from './skill-graph';
import type { PlacementAnswer } from './view';

export interface PlacedPart {
  readonly skill: string;
  readonly right: boolean;
}

/** The parts a placement asks: those about the skill itself; where no part is, all. */
export function askedParts<P extends { readonly skill: string }>(skill: string, parts: readonly P[]): readonly P[] {
  const own = parts.filter((part) => part.skill === skill);
  return own.length > 0 ? own : parts;
}

/** Passed when every part that is asked is right. */
export function passes(skill: string, parts: readonly PlacedPart[]): boolean {
  const asked = askedParts(skill, parts);
  return asked.length > 0 && asked.every((part) => part.right);
}

/** The skill and all it builds on when the problem is passed; nothing otherwise. */
export const placedSkills = (skill: string, parts: readonly PlacedPart[], graph: SkillGraph): readonly KnownSkill[] =>
  passes(skill, parts) ? withPrerequisites(graph, skill) : [];

export interface HandedInPart {
  readonly skill: string;
  /** Of the last answer that could be read; null without one. */
  readonly verdict: 'correct' | 'incorrect' | 'undecided' | null;
}

/** Missed by a wrong answer or by saying so; left alone, or undecided, it says nothing. */
export function placementAnswer(skill: string, parts: readonly HandedInPart[], saidSo: boolean): PlacementAnswer {
  const asked = askedParts(skill, parts);
  if (asked.length > 0 && asked.every((part) => part.verdict === 'correct')) return 'right';
  return saidSo || asked.some((part) => part.verdict === 'incorrect') ? 'missed' : 'unclear';
}
