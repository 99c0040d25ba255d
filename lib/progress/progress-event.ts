// What progress is folded from: one submission, or one giving up, as the caches see it.
import type { Rating } from './memory';
import type { KnownSkill } from './skill-graph';

export interface ProgressEvent {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Skill of the problem as a whole: a solved problem counts for it. */
  readonly skill: string;
  /** True for the one attempt that solved the problem. */
  readonly solved: boolean;
  /** The answers of a submission; none when the problem was given up. */
  readonly parts: readonly AnsweredPart[];
  /** One for each skill the problem practises, once, when it ends. */
  readonly reviews: readonly Review[];
  /** What a placement's problem showed to be known; null outside a placement. Inside one nothing else counts for a skill. */
  readonly known: readonly KnownSkill[] | null;
}

export interface AnsweredPart {
  readonly skill: string;
  readonly correct: boolean;
  /** False for unreadable, blank, repeated and undecided answers: they change nothing. */
  readonly counted: boolean;
}

export interface Review {
  readonly skill: string;
  readonly rating: Rating;
}
