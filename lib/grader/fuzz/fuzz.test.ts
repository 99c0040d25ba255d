// A short run of the fuzzer with fixed seeds: no misjudgement, and nearly everything proved. `npm run fuzz` runs longer.
import { describe, expect, it } from 'vitest';
import { parse } from '../../math/parse';
import { IDENTITIES } from './identities';
import { RULES } from './rewrite';
import { readingOf } from './setting';
import { Tally } from './tally';

const FIRST = 1;
const COUNT = 260;

describe('fuzzing the grader', () => {
  const tally = new Tally(() => performance.now() * 1000);
  for (let seed = FIRST; seed < FIRST + COUNT; seed++) tally.run(seed);
  const lines = (findings: Tally['misjudged']) =>
    findings.map(({ made, what }) => `${made.seed}: ${what}: ${made.line}`);

  it('finds no misjudgement', () => {
    expect(tally.cases).toBeGreaterThan(COUNT * 0.9);
    expect(lines(tally.misjudged)).toEqual([]);
  });

  it('leaves hardly any true identity undecided', () => {
    const unsure = tally.undecided.filter(({ what }) => what.startsWith('equal'));
    expect(unsure.length).toBeLessThanOrEqual(0.01 * tally.equals);
  });

  it('proves nearly all of them', () => {
    expect(tally.equals).toBeGreaterThan(COUNT / 2);
    expect(tally.proved / tally.equals).toBeGreaterThan(0.95);
  });
});

describe('the identities', () => {
  const reading = readingOf({ a: 'real', b: 'real', c: 'real', d: 'real', n: 'integer' });
  it.each(IDENTITIES.map(([name, left, right]) => [name, left, right] as const))(
    '%s: %s = %s can be read',
    (_, left, right) => {
      expect(parse(left, reading).ok && parse(right, reading).ok).toBe(true);
    },
  );

  it('are used in both directions', () => {
    expect(RULES).toHaveLength(2 * IDENTITIES.length);
  });
});
