// Every answer that claims to be a derivative, a gradient or a value agrees with plain numbers: differences of the stated function.
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

/** What the claim says the answer is, at one point; an entry that cannot be told is undefined. */
function claimed(space: ClaimSpace, claim: ValueClaim, at: Values): readonly (number | undefined)[] {
  if (claim.op === 'value') return space.numbersOf(claim.of, at) ?? [];
  return space.entries(claim.wrt).map((entry) =>
    slopeOf((step) => {
      const moved = space.forward(new Map(at).set(entry, (at.get(entry) ?? Number.NaN) + step));
      return space.numbersOf(claim.of, moved)?.[0] ?? Number.NaN;
    }),
  );
}

/** Where the answer's numbers are not those that its claim gives; at least one point must have numbers to compare. */
export function checkSlopes({ key }: CertifiedPart): Finding[] {
  const { claim, answer } = key;
  if (claim.op !== 'derivative' && claim.op !== 'value' && claim.op !== 'gradient') return [];
  const space = claimSpace(key, claim);
  if (!space) return [];
  let compared = 0;
  for (const at of space.points) {
    const ours = space.numbersOf(answer, at);
    const theirs = claimed(space, claim, at);
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
