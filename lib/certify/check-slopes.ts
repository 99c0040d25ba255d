// Every answer that claims to be a derivative, a value, a tangent or a rate agrees with plain numbers: differences of the stated function.
import type { Claim } from '../problems/key';
import { type ClaimSpace, claimSpace, type ValueClaim } from './claim-space';
import { type CertifiedPart, type Finding, finding } from './defect';

type Values = ReadonlyMap<string, number>;

const AGREE = 1e-5;

const close = (a: number, b: number): boolean => Math.abs(a - b) <= AGREE * Math.max(1, Math.abs(a), Math.abs(b));

/** A steep or fast function needs a small step, a large one drowns in rounding when the step is too small. */
const STEPS = [1e-3, 1e-3 / 4, 1e-3 / 16, 1e-3 / 64];

/**
 * The slope of `f` at 0 by the five-point rule f′ ≈ (f(−2h) − 8f(−h) + 8f(h) − f(2h)) / 12h, error h⁴f⁽⁵⁾/30, at the first
 * step that agrees with the next one. Undefined next to a kink or a pole, where none does.
 */
function slopeOf(f: (step: number) => number): number | undefined {
  let wide: number | undefined;
  for (const h of STEPS) {
    const narrow = (f(-2 * h) - 8 * f(-h) + 8 * f(h) - f(2 * h)) / (12 * h);
    if (wide !== undefined && close(wide, narrow)) return narrow;
    wide = narrow;
  }
  return undefined;
}

type Due = readonly (number | undefined)[];

/** How `of` changes with one entry of a name, the rest held fixed; undefined where that cannot be told. */
const slopeBy = (space: ClaimSpace, of: string, entry: string, at: Values): number | undefined =>
  slopeOf((step) => {
    const moved = space.forward(new Map(at).set(entry, (at.get(entry) ?? Number.NaN) + step));
    return space.numbersOf(of, moved)?.[0] ?? Number.NaN;
  });

function rateDue(space: ClaimSpace, { of, rates, wanted, total }: Extract<ValueClaim, { op: 'rate' }>, at: Values) {
  const numberOf = (text: string) => space.numbersOf(text, at)?.[0] ?? Number.NaN;
  const known = Object.entries(rates).map(
    ([name, rate]) => (slopeBy(space, of, name, at) ?? Number.NaN) * numberOf(rate),
  );
  const sum = known.reduce((a, b) => a + b, 0);
  if (wanted === undefined) return sum;
  return (numberOf(total ?? '0') - sum) / (slopeBy(space, of, wanted, at) ?? Number.NaN);
}

/** The height of the tangent so far from the point. */
function tangentDue(space: ClaimSpace, { of, wrt }: Extract<ValueClaim, { op: 'tangent' }>, at: Values, step: number) {
  const slope = slopeBy(space, of, wrt, at);
  return slope === undefined ? undefined : (space.numbersOf(of, at)?.[0] ?? Number.NaN) + slope * step;
}

/** What the claim says the answer is, at one point; an entry that cannot be told is undefined. */
function claimed(space: ClaimSpace, claim: ValueClaim, at: Values): Due {
  switch (claim.op) {
    case 'value':
      return space.numbersOf(claim.of, at) ?? [];
    case 'implicit': {
      const [byX, byY] = [claim.wrt, claim.dependent].map((name) => slopeBy(space, claim.of, name, at) ?? Number.NaN);
      return [-(byX ?? Number.NaN) / (byY ?? Number.NaN)];
    }
    case 'jacobian':
      return claim.of.flatMap((of) => claim.wrt.map((wrt) => slopeBy(space, of, wrt, at)));
    case 'rate':
      return [rateDue(space, claim, at)];
    case 'tangent':
      return [tangentDue(space, claim, at, claim.step ? (space.numbersOf(claim.step, at)?.[0] ?? Number.NaN) : 0)];
    default:
      return space.entries(claim.wrt).map((entry) => slopeBy(space, claim.of, entry, at));
  }
}

/** How far from its point a tangent is looked at as well: a line through one right point may be any. */
const ASIDE = 1.25;

/** Points, each with what the answer should be there. */
function* dueAtPoints(space: ClaimSpace, claim: ValueClaim): Generator<readonly [Values, Due]> {
  for (const at of space.points) {
    yield [at, claimed(space, claim, at)];
    if (claim.op !== 'tangent' || claim.step !== undefined) continue;
    const aside = new Map(at).set(claim.wrt, (at.get(claim.wrt) ?? Number.NaN) + ASIDE);
    yield [aside, [tangentDue(space, claim, at, ASIDE)]];
  }
}

const CHECKED: ReadonlySet<Claim['op']> = new Set<ValueClaim['op']>([
  'derivative',
  'value',
  'gradient',
  'jacobian',
  'implicit',
  'tangent',
  'rate',
]);
const isChecked = (claim: Claim): claim is ValueClaim => CHECKED.has(claim.op);

/** Where the answer's numbers are not those that its claim gives; at least one point must have numbers to compare. */
export function checkSlopes({ key }: CertifiedPart): Finding[] {
  const { claim, answer } = key;
  if (!isChecked(claim)) return [];
  const space = claimSpace(key, claim);
  if (!space) return [];
  let compared = 0;
  for (const [at, theirs] of dueAtPoints(space, claim)) {
    const ours = space.numbersOf(answer, at);
    if (!ours || ours.length !== theirs.length) return [finding('claim-shape', { answer }, key.id)];
    for (const [i, value] of ours.entries()) {
      const due = theirs[i];
      if (due === undefined || !Number.isFinite(due)) continue;
      if (!Number.isFinite(value)) return [finding('undefined-point', { answer }, key.id)];
      if (!close(value, due)) return [finding('claim', { answer, value: show(value), due: show(due) }, key.id)];
      compared++;
    }
  }
  return compared > 0 ? [] : [finding('nowhere-defined', { answer }, key.id)];
}

const show = (value: number): string => String(Number(value.toPrecision(6)));
