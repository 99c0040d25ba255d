// A learner's state in each skill, folded from their attempts one at a time.
import type { AttemptEvent } from './attempt-event';

export interface SkillFold {
  readonly attempts: number;
  readonly correct: number;
  readonly solved: number;
  /** 0 to 1. */
  readonly mastery: number;
  /** Milliseconds since the epoch. */
  readonly lastAttemptAt: number;
}

/** Mastery moves this share of the way to 1 on a right answer, and this share of the way to 0 on a wrong one: it falls gently. */
const RISE = 0.3;
const FALL = 0.15;

const EMPTY: SkillFold = { attempts: 0, correct: 0, solved: 0, mastery: 0, lastAttemptAt: 0 };

/** An exponential moving average with different rates up and down; stays in [0, 1]. */
function nextMastery(mastery: number, correct: boolean): number {
  return correct ? mastery + RISE * (1 - mastery) : mastery * (1 - FALL);
}

/** The skills that one attempt changes, with their new states. Uncounted parts change nothing. */
export function foldSkills(
  states: ReadonlyMap<string, SkillFold>,
  attempt: AttemptEvent,
): ReadonlyMap<string, SkillFold> {
  const changed = new Map<string, SkillFold>();
  const read = (skill: string): SkillFold => changed.get(skill) ?? states.get(skill) ?? EMPTY;
  for (const part of attempt.parts) {
    if (!part.counted) continue;
    const before = read(part.skill);
    changed.set(part.skill, {
      attempts: before.attempts + 1,
      correct: before.correct + (part.correct ? 1 : 0),
      solved: before.solved,
      mastery: nextMastery(before.mastery, part.correct),
      lastAttemptAt: attempt.at,
    });
  }
  if (attempt.solved) {
    const before = read(attempt.skill);
    changed.set(attempt.skill, { ...before, solved: before.solved + 1, lastAttemptAt: attempt.at });
  }
  return changed;
}
