// What one attempt of the exact step teaches the next one: root degrees of kernels, how many points, the period of integers.

/** Why an attempt stopped before its end. */
export type Stop =
  /** A kernel must be a higher power of a finer one, or integers need a longer period: the plan is changed, run again. */
  | 'replan'
  /** Too many points were dropped (zero denominators, missing roots): run again with more. */
  | 'few-points'
  /** This prime has no root of a constant that is needed: take another. */
  | 'unsuitable'
  /** Something is divided by zero, or the logarithm of zero is taken, at every point. */
  | 'undefined'
  /** The assumed signs contradict a logarithm or an even root: nothing to check under them. */
  | 'contradiction'
  /** Outside what the exact step understands. */
  | 'uncovered';

export class Plan {
  /** Residue classes modulo this split every integer variable. */
  period = 2;
  private readonly degrees = new Map<string, number>();

  /** `points` is how many to start with. */
  constructor(public points: number) {}

  /** exp(b) of the kernel with this key is the `degree`-th power of what is drawn. */
  degree(key: string): number {
    return this.degrees.get(key) ?? 1;
  }

  /** Makes the kernel's degree `factor` times as large; false when that leaves `limit`. */
  refine(key: string, factor: number, limit: number): boolean {
    const next = this.degree(key) * factor;
    if (next > limit) return false;
    this.degrees.set(key, next);
    return true;
  }
}
