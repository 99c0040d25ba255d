// The share of counted answers that were right.

/** 0 to 1; null before the first counted answer. */
export const accuracyOf = (attempts: number, correct: number): number | null =>
  attempts === 0 ? null : correct / attempts;
