// Where polynomials in one variable change sign, exactly: a rational point of every stretch between two neighbouring roots.
import type { Bound, Domain } from '../expression';
import { absolute, add, compare, multiply, ONE, type Rational, rational, subtract, ZERO } from '../rational';
import { exactly } from './points';
import { type Polynomial, rootBound, signAt, signChanges, sturmChain } from './polynomial';

const MAX_DEGREE = 14;
/** Evaluations of a Sturm chain for one call. */
const FUEL = 1200;
const MAX_DECIMALS = 400;
/** Where a stretch is cut: the middle, or beside it when a root is there. */
const CUTS = Array.from({ length: MAX_DEGREE + 1 }, (_, i) => rational(64 + (i % 2 ? i : -i), 128));

/** A stretch whose ends are no roots, and the changes of sign there: their difference is the number of roots inside. */
interface Stretch {
  readonly lo: Rational;
  readonly hi: Rational;
  readonly before: number;
  readonly after: number;
}

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
  const roots = new RootFinder(product).parted();
  if (!roots) return undefined;
  const far = roots.reduce((m, { lo, hi }) => largest(m, absolute(lo), absolute(hi)), ONE);
  const outer = rational(far.n / far.d + 1n);
  const points: Rational[] = [subtract(ZERO, outer), outer];
  for (const [i, { lo }] of roots.entries()) {
    const between = i === 0 ? undefined : shortBetween((roots[i - 1] as Stretch).hi, lo);
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
    const x = rational(above, unit);
    if (compare(x, b) < 0) return x;
  }
  return undefined;
}

class RootFinder {
  private readonly chain: readonly Polynomial[];
  private fuel = FUEL;

  constructor(private readonly polynomial: Polynomial) {
    this.chain = sturmChain(polynomial);
  }

  /** Stretches with one root each, in order and apart from each other. */
  parted(): readonly Stretch[] | undefined {
    const bound = rootBound(this.polynomial);
    const [lo, hi] = [rational(-bound), rational(bound)];
    const pending: Stretch[] = [{ lo, hi, before: this.changes(lo), after: this.changes(hi) }];
    const found: Stretch[] = [];
    for (let stretch = pending.pop(); stretch && this.fuel > 0; stretch = pending.pop()) {
      const count = stretch.before - stretch.after;
      if (count === 1) found.push(stretch);
      else if (count > 1) pending.push(...this.halves(stretch).reverse());
    }
    for (let i = 1; i < found.length && this.fuel > 0; ) {
      const [left, right] = [found[i - 1] as Stretch, found[i] as Stretch];
      if (compare(subtract(right.lo, left.hi), largest(width(left), width(right))) >= 0) i++;
      else if (compare(width(left), width(right)) > 0) found[i - 1] = this.narrowed(left);
      else found[i] = this.narrowed(right);
    }
    return this.fuel > 0 ? found : undefined;
  }

  private changes(x: Rational): number {
    this.fuel--;
    return signChanges(this.chain, x);
  }

  private halves({ lo, hi, before, after }: Stretch): [Stretch, Stretch] {
    const cut = this.cutOf(lo, hi);
    const middle = this.changes(cut);
    return [
      { lo, hi: cut, before, after: middle },
      { lo: cut, hi, before: middle, after },
    ];
  }

  /** A point about the middle that is no root: there are more to choose from than roots. */
  private cutOf(lo: Rational, hi: Rational): Rational {
    const span = subtract(hi, lo);
    let cut = lo;
    for (const share of CUTS) {
      cut = add(lo, multiply(share, span));
      if (signAt(this.polynomial, cut) !== 0) break;
    }
    return cut;
  }

  private narrowed(stretch: Stretch): Stretch {
    return this.halves(stretch).find(({ before, after }) => before > after) as Stretch;
  }
}

const width = ({ lo, hi }: Stretch): Rational => subtract(hi, lo);
