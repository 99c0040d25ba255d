// Folding attempts into skill states and days.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldAttempts } from './fold-attempts';
import type { ProgressEvent } from './progress-event';
import { shownMastery } from './shown-mastery';

const noon = Date.UTC(2026, 10, 23, 12);

const graph = new Map([
  ['chain', ['inner']],
  ['inner', ['names']],
]);
const rules = (timeZone = 'UTC') => ({ timeZone, graph });
const day = 24 * 60 * 60 * 1000;

const attempt = (given: Partial<ProgressEvent>): ProgressEvent => ({
  at: noon,
  skill: 'chain',
  solved: false,
  parts: [],
  reviews: [],
  known: null,
  ...given,
});
const right = { skill: 'chain', correct: true, counted: true };
const wrong = { skill: 'chain', correct: false, counted: true };
const free = { skill: 'chain', correct: false, counted: false };

describe('foldAttempts', () => {
  it('counts right and wrong answers of the part’s own skill', () => {
    const folded = foldAttempts([attempt({ parts: [wrong, { ...right, skill: 'value' }] })], rules());
    expect(folded.skills.get('chain')).toMatchObject({ attempts: 1, correct: 0, mastery: 0 });
    expect(folded.skills.get('value')).toMatchObject({ attempts: 1, correct: 1, mastery: 0.3 });
    expect(folded.days.get('2026-11-23')).toEqual({ attempts: 2, correct: 1, solved: 0, reviews: 0 });
  });

  it('lets an uncounted answer change nothing', () => {
    const folded = foldAttempts([attempt({ parts: [free] })], rules());
    expect(folded.skills.size).toBe(0);
    expect(folded.days.size).toBe(0);
  });

  it('counts a solved problem once, for the problem’s skill', () => {
    const folded = foldAttempts([attempt({ solved: true, parts: [{ ...right, skill: 'value' }] })], rules());
    expect(folded.skills.get('chain')).toMatchObject({ attempts: 0, solved: 1 });
    expect(folded.skills.get('value')).toMatchObject({ attempts: 1, solved: 0 });
  });

  it('puts an attempt at half past midnight in Tokyo on Tokyo’s day', () => {
    const at = Date.UTC(2026, 10, 23, 15, 30);
    expect([...foldAttempts([attempt({ at, parts: [right] })], rules('Asia/Tokyo')).days.keys()]).toEqual([
      '2026-11-24',
    ]);
    expect([...foldAttempts([attempt({ at, parts: [right] })], rules('America/New_York')).days.keys()]).toEqual([
      '2026-11-23',
    ]);
  });

  it('keeps mastery within 0 and 1 and lets it fall more gently than it rises', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1 }), (answers) => {
        const attempts = answers.map((correct) => attempt({ parts: [{ ...right, correct }] }));
        const mastery = foldAttempts(attempts, rules()).skills.get('chain')?.mastery ?? Number.NaN;
        return mastery >= 0 && mastery <= 1;
      }),
    );
    const after = (parts: ProgressEvent['parts'][number][]): number =>
      foldAttempts(
        parts.map((part) => attempt({ parts: [part] })),
        rules(),
      ).skills.get('chain')?.mastery ?? Number.NaN;
    expect(after([right, wrong])).toBeGreaterThan(0.2);
  });

  const review = (rating: 'again' | 'good' | 'easy', at = noon, skill = 'chain') =>
    attempt({ at, skill, reviews: [{ skill, rating }] });
  const memoryOf = (events: readonly ProgressEvent[], skill = 'chain') => {
    const memory = foldAttempts(events, rules()).skills.get(skill)?.memory;
    if (!memory) throw new Error('no memory');
    return memory;
  };

  it('remembers a skill longer with every success and shorter after a lapse', () => {
    const once = memoryOf([review('good')]);
    const twice = memoryOf([review('good'), review('good', noon + 3 * day)]);
    const lapsed = memoryOf([review('good'), review('again', noon + 3 * day)]);
    expect(twice.stability).toBeGreaterThan(once.stability);
    expect(lapsed.stability).toBeLessThan(once.stability);
    expect([once.lapses, lapsed.lapses, twice.reps]).toEqual([0, 1, 2]);
    expect(memoryOf([review('easy')]).dueAt).toBeGreaterThan(once.dueAt);
  });

  it('counts a success as a light review of what the skill builds on, and a failure as none', () => {
    const before = review('good', noon, 'names');
    const untouched = memoryOf([before], 'names');
    const whole = memoryOf([before, review('good', noon + 5 * day, 'names')], 'names');
    const light = memoryOf([before, review('easy', noon + 5 * day)], 'names');
    const lighter = light.stability - untouched.stability;
    expect(lighter).toBeGreaterThan(0);
    expect(lighter).toBeLessThan((whole.stability - untouched.stability) / 2);
    expect(light.dueAt).toBeGreaterThan(untouched.dueAt);
    expect(memoryOf([before, review('again', noon + 5 * day)], 'names')).toEqual(untouched);
    expect(foldAttempts([review('good')], rules()).skills.has('inner')).toBe(false);
  });

  it('counts a due review into its day, and one that is not due not', () => {
    const reviewsOn = (days: number) =>
      foldAttempts([review('good'), review('good', noon + days * day)], rules()).days.get(
        new Date(noon + days * day).toISOString().slice(0, 10),
      )?.reviews;
    expect(reviewsOn(1)).toBeUndefined();
    expect(reviewsOn(3)).toBe(1);
  });

  it('takes a placement as evidence of the skill and of all it builds on, and a missed one as nothing', () => {
    const parts = [{ skill: 'chain', correct: false, counted: true }];
    expect(foldAttempts([attempt({ parts, known: [] })], rules()).skills.size).toBe(0);
    const known = [
      { skill: 'chain', distance: 0 },
      { skill: 'inner', distance: 1 },
    ];
    const { skills } = foldAttempts([attempt({ parts: [], known })], rules());
    expect(skills.get('inner')).toMatchObject({ attempts: 0, mastery: 0.7, placedAt: noon });
    expect(skills.get('inner')?.memory?.dueAt).toBeGreaterThan(skills.get('chain')?.memory?.dueAt ?? 0);
  });

  it('keeps the evidence at the end of each week in which it changed', () => {
    const { weeks } = foldAttempts(
      [
        attempt({ parts: [right] }),
        attempt({ at: noon + day, parts: [right] }),
        attempt({ at: noon + 8 * day, parts: [wrong] }),
      ],
      rules(),
    );
    expect([...weeks.keys()]).toEqual(['2026-11-23', '2026-11-30']);
    expect(weeks.get('2026-11-23')?.get('chain')).toBeCloseTo(0.51);
  });

  it('shows mastery that falls with time, gently, and never below six tenths of what was shown', () => {
    fc.assert(
      fc.property(fc.nat(4000), fc.nat(400), (days, later) => {
        const fold = { mastery: 0.8, memory: memoryOf([review('good')]) };
        const [first, second] = [
          shownMastery(fold, noon + days * day),
          shownMastery(fold, noon + (days + later) * day),
        ];
        return second <= first && first <= 0.8 && second >= 0.48;
      }),
    );
  });
});
