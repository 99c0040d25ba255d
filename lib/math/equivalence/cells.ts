// Where polynomials in one variable change sign, exactly: a rational point of every stretch between two neighbouring roots.
import type { Bound, Domain } from '../expression';
import { absolute, compare, ONE, type Rational, rational, subtract, ZERO } from '../rational';
import { exactly } from './points';
import type { Polynomial } from './polynomial';
import { type Bracket, bracketRoots } from './root-finder';

const MAX_DEGREE = 14;
const MAX_DECIMALS = 400;

/**
 * A short decimal strictly between every two neighbouring roots of any of the polynomials and beyond the outer ones, as far
 * as the domain goes. Undefined when that would be too much work.
 */
export function cellPoints(polynomials: readonly Polynomial[], domain: Domain): readonly Rational[] | undefined {
  const ends = endsOf(domain);
  // Zero is no point to take: too many functions are at home or at their end there.
  const factors = [ZERO, ...ends]
    .map(({ n, d }): Polynomial => [-n, d])
    .concat(polynomials.filter((p) => p.length > 1));
  const product = factors.reduce(multiplied, [1n]);
  if (product.length - 1 > MAX_DEGREE) return undefined;
  const roots = bracketRoots(product);
  if (!roots) return undefined;
  const far = roots.reduce((m, { lo, hi }) => largest(m, absolute(lo), absolute(hi)), ONE);
  const outer = rational(far.n / far.d + 1n);
  const points: Rational[] = [subtract(ZERO, outer), outer];
  for (const [i, { lo }] of roots.entries()) {
    const between = i === 0 ? undefined : shortBetween((roots[i - 1] as Bracket).hi, lo);
    if (between) points.push(between);
    else if (i > 0) return undefined;
  }
  const [from, to] = domain.type === 'interval' ? [boundOf(domain.from), boundOf(domain.to)] : [];
  const least = domain.type === 'positive' || domain.type === 'nonnegative' ? ZERO : from;
  return points.filter((x) => (!least || compare(x, least) > 0) && (!to || compare(x, to) < 0));
}

const largest = (...values: readonly Rational[]): Rational => values.reduce((a, b) => (compare(a, b) < 0 ? b : a));

const multiplied = (p: Polynomial, q: Polynomial): Polynomial => {
  const found = Array.from({ length: p.length + q.length - 1 }, () => 0n);
  for (const [i, a] of p.entries()) for (const [j, b] of q.entries()) found[i + j] = (found[i + j] as bigint) + a * b;
  return found;
};

/** An end of an interval; multiples of π as the nearest double. */
const boundOf = ({ value, pi }: Bound): Rational | undefined =>
  value && pi ? exactly((Number(value.n) / Number(value.d)) * Math.PI) : value;

function endsOf(domain: Domain): readonly Rational[] {
  if (domain.type === 'positive' || domain.type === 'nonnegative') return [ZERO];
  return domain.type === 'interval' ? [domain.from, domain.to].flatMap((end) => boundOf(end) ?? []) : [];
}

/** The decimal with the fewest places strictly between a and b. */
function shortBetween(a: Rational, b: Rational): Rational | undefined {
  for (let places = 0, unit = 1n; places <= MAX_DECIMALS; places++, unit *= 10n) {
    const scaled = a.n * unit;
    const above = (scaled >= 0n ? scaled / a.d : -((-scaled + a.d - 1n) / a.d)) + 1n;
    if (above * b.d < b.n * unit) return rational(above, unit);
  }
  return undefined;
}
