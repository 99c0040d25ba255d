// The sign of a rational function of one unknown on the whole domain, or rather where the reference has a value.
import type { Rational } from '../rational';
import type { GraphNode } from './node';
import type { Pair } from './pair';
import type { Polynomial } from './polynomial';
import { pointsBetween, signAt } from './polynomial-sign';
import { type RationalFunction, RationalReader, signPolynomial } from './rational-function';
import { rangeOfUnknown } from './unknown-range';

/**
 * A point that the unknown may take at which the function is negative and nothing that the reference needs to be
 * positive is known not to be; `none` is a proof that the function is not negative where the reference has a value.
 * Undefined when that cannot be told.
 */
export function negativePoint(
  pair: Pair,
  reader: RationalReader,
  read: RationalFunction,
): Rational | 'none' | undefined {
  if (!reader.unknown || read.top.length === 0) return undefined;
  const tested = signPolynomial(read);
  const needed = conditions(pair, reader);
  const points = pointsBetween([tested, ...needed], ...rangeOfUnknown(pair, reader.unknown));
  return points && (points.find((x) => signAt(tested, x) < 0 && needed.every((p) => signAt(p, x) > 0)) ?? 'none');
}

/** What must be positive for the reference to have a value, as far as it depends on the same unknown alone. */
function conditions(pair: Pair, reader: RationalReader): Polynomial[] {
  const found: Polynomial[] = [];
  for (const guard of pair.referenceGuards) {
    const read = reader.of(guard);
    if (read && read.top.length > 0) found.push(signPolynomial(read));
  }
  return found;
}

/** The same for a node: undefined also when it is no rational function of one unknown. */
export function negativePointOf(
  pair: Pair,
  node: GraphNode,
): { at: Rational | 'none'; reader: RationalReader } | undefined {
  const reader = new RationalReader();
  const read = reader.of(node);
  const at = read && negativePoint(pair, reader, read);
  return at && { at, reader };
}
