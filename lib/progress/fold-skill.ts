// A learner's state in each skill, folded from what they did one event at a time.
import { type Memory, placedMemory, refreshMemory, reviewMemory } from './memory';
import type { ProgressEvent, Review } from './progress-event';
import { type KnownSkill, type SkillGraph, withPrerequisites } from './skill-graph';

export interface SkillFold {
  readonly attempts: number;
  readonly correct: number;
  readonly solved: number;
  /** Evidence, 0 to 1: what is shown falls with time as well (`shownMastery`). */
  readonly mastery: number;
  /** Milliseconds since the epoch. */
  readonly lastAttemptAt: number;
  /** Null before the first review. */
  readonly memory: Memory | null;
  /** When a placement showed it to be known; null otherwise. */
  readonly placedAt: number | null;
}

/** A placement showed it to be known, and nothing since. */
export const isPlaced = ({ placedAt, attempts }: Pick<SkillFold, 'placedAt' | 'attempts'>): boolean =>
  placedAt !== null && attempts === 0;

/** Mastery moves this share of the way to 1 on a right answer, and this share of the way to 0 on a wrong one: it falls gently. */
const RISE = 0.3;
const FALL = 0.15;

/** What a placement's solved problem is evidence of. */
const PLACED = 0.7;

/** The share of a good review that a success is for a skill one step below; a step further down, this share of that. */
const CREDIT = 0.4;
const LEAST_CREDIT = 0.05;

const EMPTY: SkillFold = {
  attempts: 0,
  correct: 0,
  solved: 0,
  mastery: 0,
  lastAttemptAt: 0,
  memory: null,
  placedAt: null,
};

/** An exponential moving average with different rates up and down; stays in [0, 1]. */
function nextMastery(mastery: number, correct: boolean): number {
  return correct ? mastery + RISE * (1 - mastery) : mastery * (1 - FALL);
}

type Write = (skill: string, change: (before: SkillFold) => Partial<SkillFold>) => void;

/** Deeper prerequisites are surer, and so their reviews do not all fall on one day. */
function place(write: Write, known: readonly KnownSkill[], at: number): void {
  for (const { skill, distance } of known) {
    write(skill, (before) => ({
      mastery: Math.max(before.mastery, PLACED),
      memory: before.memory ?? placedMemory(1 + distance, at),
      placedAt: before.placedAt ?? at,
    }));
  }
}

/**
 * A success is a light review of what the skill builds on, where that was reviewed before; of several, the largest share counts.
 * A failure says nothing about it.
 */
function creditOf(reviews: readonly Review[], graph: SkillGraph): ReadonlyMap<string, number> {
  const reviewed = new Set(reviews.map((review) => review.skill));
  const shares = new Map<string, number>();
  for (const { skill, rating } of reviews) {
    if (rating === 'again') continue;
    for (const { skill: below, distance } of withPrerequisites(graph, skill)) {
      const share = CREDIT ** distance;
      if (reviewed.has(below) || share < LEAST_CREDIT) continue;
      shares.set(below, Math.max(share, shares.get(below) ?? 0));
    }
  }
  return shares;
}

/** The skills an event may change: those of its parts and reviews, and all they build on. */
export function touchedSkills(event: ProgressEvent, graph: SkillGraph): readonly string[] {
  const own = [event.skill, ...event.parts.map((part) => part.skill), ...event.reviews.map((review) => review.skill)];
  const below = own.flatMap((skill) => withPrerequisites(graph, skill).map((known) => known.skill));
  return [...new Set([...below, ...(event.known ?? []).map((known) => known.skill)])];
}

/** The skills that one event changes, with their new states. Uncounted parts change nothing. */
export function foldSkills(
  states: ReadonlyMap<string, SkillFold>,
  event: ProgressEvent,
  graph: SkillGraph,
): ReadonlyMap<string, SkillFold> {
  const { at } = event;
  const changed = new Map<string, SkillFold>();
  const write: Write = (skill, change) => {
    const before = changed.get(skill) ?? states.get(skill) ?? { ...EMPTY, lastAttemptAt: at };
    changed.set(skill, { ...before, ...change(before) });
  };
  if (event.known) {
    place(write, event.known, at);
    return changed;
  }
  for (const { skill, correct, counted } of event.parts) {
    if (!counted) continue;
    write(skill, (before) => ({
      attempts: before.attempts + 1,
      correct: before.correct + (correct ? 1 : 0),
      mastery: nextMastery(before.mastery, correct),
      lastAttemptAt: at,
    }));
  }
  if (event.solved) write(event.skill, (before) => ({ solved: before.solved + 1, lastAttemptAt: at }));
  for (const { skill, rating } of event.reviews) {
    write(skill, ({ memory }) => ({ memory: reviewMemory(memory, rating, at) }));
  }
  for (const [skill, share] of creditOf(event.reviews, graph)) {
    const memory = (changed.get(skill) ?? states.get(skill))?.memory;
    if (memory) write(skill, () => ({ memory: refreshMemory(memory, share, at) }));
  }
  return changed;
}
