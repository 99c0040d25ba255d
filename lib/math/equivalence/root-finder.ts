// The real roots of a polynomial with whole coefficients, exactly: each between two dyadic numbers, apart from the others.
import { type Rational, rational } from '../rational';
import { type Polynomial, rootBound, signAtDyadic, signChanges, sturmChain } from './polynomial';

/** Evaluations of the polynomial, or of all its chain, for one call. */
const FUEL = 2400;
/** A stretch is cut in its middle, or so many 128ths beside it when a root is there: there are more cuts than roots. */
const CUT_BITS = 7;
const ASIDE = Array.from({ length: 15 }, (_, i) => BigInt(i % 2 ? i : -i));

/** From lo·2^−k to hi·2^−k; neither is a root. */
interface Stretch {
  readonly lo: bigint;
  readonly hi: bigint;
  readonly k: number;
}

/** With the changes of sign along Sturm's chain at its ends: their difference is the number of roots inside. */
interface Counted extends Stretch {
  readonly before: number;
  readonly after: number;
}

/** With one root inside, and the sign of the polynomial at lo; at hi it is the other one if the root is odd. */
interface Isolated extends Stretch {
  readonly sign: number;
  readonly isOdd: boolean;
}

/** A stretch around one root. */
export interface Bracket {
  readonly lo: Rational;
  readonly hi: Rational;
}

/**
 * Brackets of the distinct roots in rising order, each at least as far from the next as the wider of the two is wide.
 * Undefined when that would be too much work. The degree is at most 14.
 */
export function bracketRoots(polynomial: Polynomial): readonly Bracket[] | undefined {
  const inUnits = (x: bigint, k: number) => rational(x, 1n << BigInt(k));
  return new RootFinder(polynomial).find()?.map(({ lo, hi, k }) => ({ lo: inUnits(lo, k), hi: inUnits(hi, k) }));
}

class RootFinder {
  private readonly chain: readonly Polynomial[];
  private fuel = FUEL;

  constructor(private readonly polynomial: Polynomial) {
    this.chain = sturmChain(polynomial);
  }

  find(): readonly Stretch[] | undefined {
    const roots = this.isolate();
    this.part(roots);
    return this.fuel > 0 ? roots : undefined;
  }

  /** Stretches with one root each, in order. */
  private isolate(): Isolated[] {
    const bound = rootBound(this.polynomial);
    const pending = [{ lo: -bound, hi: bound, k: 0, before: this.changes(-bound, 0), after: this.changes(bound, 0) }];
    const found: Isolated[] = [];
    for (let stretch = pending.pop(); stretch && this.fuel > 0; stretch = pending.pop()) {
      const { lo, hi, k, before, after } = stretch;
      if (before - after === 1) {
        const sign = this.sign(lo, k);
        found.push({ lo, hi, k, sign, isOdd: sign !== this.sign(hi, k) });
      } else if (before > after) pending.push(...this.halves(stretch).reverse());
    }
    return found;
  }

  /** Narrows neighbours until they are apart. */
  private part(roots: Isolated[]): void {
    for (let i = 1; i < roots.length && this.fuel > 0; ) {
      const [left, right] = [roots[i - 1] as Isolated, roots[i] as Isolated];
      const k = Math.max(left.k, right.k);
      const [p, q] = [finer(left, k), finer(right, k)];
      const [below, between, above] = [p.hi - p.lo, q.lo - p.hi, q.hi - q.lo];
      if (between >= below && between >= above) i++;
      else if (below > above) roots[i - 1] = this.narrowed(left);
      else roots[i] = this.narrowed(right);
    }
  }

  private changes(x: bigint, k: number): number {
    this.fuel--;
    return signChanges(this.chain, x, k);
  }

  private sign(x: bigint, k: number): number {
    this.fuel--;
    return signAtDyadic(this.polynomial, x, k);
  }

  private halves(stretch: Counted): [Counted, Counted] {
    const { lo, hi, k, cut } = this.cut(stretch);
    const middle = this.changes(cut, k);
    return [
      { lo, hi: cut, k, before: stretch.before, after: middle },
      { lo: cut, hi, k, before: middle, after: stretch.after },
    ];
  }

  private narrowed(stretch: Isolated): Isolated {
    const { lo, hi, k, cut, sign } = this.cut(stretch);
    const isBelow = stretch.isOdd ? sign !== stretch.sign : this.changes(lo, k) > this.changes(cut, k);
    return isBelow ? { ...stretch, lo, hi: cut, k } : { ...stretch, lo: cut, hi, k, sign };
  }

  /** The stretch in finer units, a point about its middle that is no root, and the sign there. */
  private cut(stretch: Stretch): Stretch & { readonly cut: bigint; readonly sign: number } {
    const halves = finer(stretch, stretch.k + 1);
    const middle = (halves.lo + halves.hi) >> 1n;
    const sign = this.sign(middle, halves.k);
    if (sign !== 0) return { ...halves, cut: middle, sign };
    const parts = finer(stretch, stretch.k + CUT_BITS);
    const width = stretch.hi - stretch.lo;
    const cuts = ASIDE.map((aside) => ((parts.lo + parts.hi) >> 1n) + aside * width);
    const signs = cuts.map((x) => this.sign(x, parts.k));
    const i = signs.findIndex((s) => s !== 0);
    return { ...parts, cut: cuts[i] as bigint, sign: signs[i] as number };
  }
}

/** The same stretch in units of 2^−k. */
const finer = ({ lo, hi, k: old }: Stretch, k: number): Stretch => ({
  lo: lo << BigInt(k - old),
  hi: hi << BigInt(k - old),
  k,
});
