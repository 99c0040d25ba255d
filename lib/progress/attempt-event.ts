// What progress is folded from: one submission as the caches see it.

export interface AttemptEvent {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Skill of the problem as a whole: a solved problem counts for it. */
  readonly skill: string;
  /** True for the one attempt that solved the problem. */
  readonly solved: boolean;
  readonly parts: readonly AttemptEventPart[];
}

export interface AttemptEventPart {
  readonly skill: string;
  readonly correct: boolean;
  /** False for unreadable, blank, repeated and undecided answers: they change nothing. */
  readonly counted: boolean;
}
