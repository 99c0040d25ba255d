// A score in words.

/** 0.8 → "80 % right"; null: nothing could be decided. */
export const scoreText = (score: number | null): string =>
  score === null ? 'no score' : `${Math.round(score * 100)} % right`;
