// Points as people read them: at most two decimals, none that say nothing.

/** 1 → "1", 1/3 → "0.33". */
export const points = (score: number): string => String(Math.round(score * 100) / 100);

/** 0.666… → "67 %". */
export const percent = (share: number): string => `${Math.round(share * 100)} %`;
