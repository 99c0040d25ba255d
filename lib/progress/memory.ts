// The memory of a skill by FSRS: when it will have faded so far that a review is due, and what a review does to it.
import { fsrs, Rating as Grade } from 'ts-fsrs';

export type Rating = 'again' | 'hard' | 'good' | 'easy';

export interface Memory {
  /** Days until the chance to remember has fallen to nine in ten. */
  readonly stability: number;
  /** 1 to 10. */
  readonly difficulty: number;
  /** The instant the memory is reckoned from, in milliseconds since the epoch. */
  readonly reviewedAt: number;
  readonly dueAt: number;
  readonly reps: number;
  readonly lapses: number;
}

const DAY = 24 * 60 * 60 * 1000;

/** No chance and no steps within a day: the same reviews always give the same memory, and a second one on a day adds little. */
const model = fsrs({ request_retention: 0.9, maximum_interval: 365, enable_fuzz: false, enable_short_term: false });

const GRADES = { again: Grade.Again, hard: Grade.Hard, good: Grade.Good, easy: Grade.Easy } as const;

const daysSince = ({ reviewedAt }: Memory, at: number): number => Math.max(0, at - reviewedAt) / DAY;

const dueAfter = (stability: number, reviewedAt: number): number =>
  Math.round(reviewedAt + model.next_interval(stability, 0) * DAY);

/** The memory after a review of this rating; without one before, after the first. `at` in milliseconds since the epoch. */
export function reviewMemory(before: Memory | null, rating: Rating, at: number): Memory {
  const { stability, difficulty } = model.next_state(before, before ? daysSince(before, at) : 0, GRADES[rating]);
  return {
    stability,
    difficulty,
    reviewedAt: at,
    dueAt: dueAfter(stability, at),
    reps: (before?.reps ?? 0) + 1,
    lapses: (before?.lapses ?? 0) + (before !== null && rating === 'again' ? 1 : 0),
  };
}

/**
 * A share (0 to 1) of a good review: stability and the instant it is reckoned from go that share of the way; difficulty and counts stay.
 * With 0 nothing changes, with 1 it is a whole review.
 */
export function refreshMemory(before: Memory, share: number, at: number): Memory {
  const whole = reviewMemory(before, 'good', at);
  const towards = (from: number, to: number): number => from + share * Math.max(0, to - from);
  const stability = towards(before.stability, whole.stability);
  const reviewedAt = Math.round(towards(before.reviewedAt, at));
  return { ...before, stability, reviewedAt, dueAt: Math.max(before.dueAt, dueAfter(stability, reviewedAt)) };
}

/** A first memory this many times as stable as an easy first review leaves it. */
export function placedMemory(times: number, at: number): Memory {
  const first = reviewMemory(null, 'easy', at);
  const stability = first.stability * times;
  return { ...first, stability, dueAt: dueAfter(stability, at) };
}

/** The chance to remember at an instant, 0 to 1. */
export const retrievability = (memory: Memory, at: number): number =>
  model.forgetting_curve(daysSince(memory, at), memory.stability);
