// What one attempt of the exact step teaches the next one: root degrees of kernels, how many points, the period of integers.
import { LEAST_POINTS, SPARE } from './field-points';
import type { GraphNode } from './node';

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

/** Functions each of which may bring a kernel or an angle of its own. */
const TRANSCENDENTAL: ReadonlySet<string> = new Set([
  'exp',
  'ln',
  'sin',
  'cos',
  'tanh',
  'sigmoid',
  'sinh',
  'cosh',
  'softplus',
  'asin',
  'acos',
  'atan',
  'asinh',
  'acosh',
  'atanh',
]);
/** Points without any relation to find, and the most that are taken before it is known that they are needed. */
const FEWEST = LEAST_POINTS + 1;
const USUAL = 14;

export class Plan {
  points: number;
  /** Residue classes modulo this split every integer variable. */
  period = 2;
  private readonly degrees = new Map<string, number>();

  /** Enough points for the relations that a program of ordinary size asks for; `few-points` doubles them. */
  constructor(program: readonly GraphNode[]) {
    let kernels = 0;
    for (const { op, b } of program) {
      if (TRANSCENDENTAL.has(op)) kernels++;
      // Powers that are not whole need the logarithms of their bases, and roots lose points.
      else if (op === 'pow' && b.value?.d !== 1n) kernels += b.value ? 8 : 2;
    }
    this.points = kernels === 0 ? FEWEST : Math.min(USUAL, kernels + 1 + SPARE + 1);
  }

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
