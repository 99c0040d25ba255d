// Whether two expressions have the same value at one place, by the oracle's digits.
import type { Expression } from '../../math/expression';
import type { Precise } from '../../math/mathjs';
import { oracleValue, type Place, Unknown } from './oracle';

export type Relation =
  | { readonly is: 'same' | 'unknown' | 'nowhere' }
  /** `gap` tells which side has no value here; undefined when both have one. */
  | { readonly is: 'different'; readonly gap: 'left' | 'right' | undefined };

/** Digits of the first evaluation and of the one that must confirm a difference; so many of the first must agree. */
interface Precision {
  readonly digits: number;
  readonly fine: number;
  readonly agreed: number;
  /** Differences are measured against values of at least this power of ten. */
  readonly floor: number;
}

const USUAL: Precision = { digits: 64, fine: 100, agreed: 45, floor: 0 };
const LEAST_THOROUGH = 160;

/** For points where somebody claims to have seen a difference, in the last of so many digits. */
export function thorough(claimed: number): Precision {
  const digits = Math.max(LEAST_THOROUGH, claimed + 60);
  return { digits, fine: digits + 40, agreed: digits - 25, floor: -1e9 };
}

const size = (x: Precise): number => (x.isZero() ? Number.NEGATIVE_INFINITY : x.e);

/** How two expressions compare at one place: a difference must be the same at two precisions to count. */
export function relate(left: Expression, right: Expression, place: Place, precision = USUAL): Relation {
  try {
    const value = (e: Expression, digits: number) => oracleValue(e, place, digits);
    const [l, r] = [value(left, precision.digits), value(right, precision.digits)];
    if (!l && !r) return { is: 'nowhere' };
    if (!l || !r) return { is: 'different', gap: l ? 'right' : 'left' };
    // Values so small may be nothing but what cancelling left.
    if (!(l.isZero() && r.isZero()) && Math.max(size(l), size(r)) < -precision.digits / 2) return { is: 'unknown' };
    const rough = l.minus(r);
    if (rough.isZero() || rough.e < Math.max(size(l), size(r), precision.floor) - precision.agreed)
      return { is: 'same' };
    const [lFine, rFine] = [value(left, precision.fine), value(right, precision.fine)];
    if (!lFine || !rFine) return { is: 'unknown' };
    const fine = lFine.minus(rFine);
    if (fine.isZero()) return { is: 'unknown' };
    return rough.div(fine).minus(1).abs().lt(1e-3) ? { is: 'different', gap: undefined } : { is: 'unknown' };
  } catch (error) {
    if (error instanceof Unknown) return { is: 'unknown' };
    throw error;
  }
}
