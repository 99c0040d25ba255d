// Folding attempts into skill states and days.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AttemptEvent } from './attempt-event';
import { foldAttempts } from './fold-attempts';

const noon = Date.UTC(2026, 10, 23, 12);

const attempt = (given: Partial<AttemptEvent>): AttemptEvent => ({
  at: noon,
  skill: 'chain',
  solved: false,
  parts: [],
  ...given,
});
const right = { skill: 'chain', correct: true, counted: true };
const wrong = { skill: 'chain', correct: false, counted: true };
const free = { skill: 'chain', correct: false, counted: false };

describe('foldAttempts', () => {
  it('counts right and wrong answers of the part’s own skill', () => {
    const folded = foldAttempts([attempt({ parts: [wrong, { ...right, skill: 'value' }] })], 'UTC');
    expect(folded.skills.get('chain')).toMatchObject({ attempts: 1, correct: 0, mastery: 0 });
    expect(folded.skills.get('value')).toMatchObject({ attempts: 1, correct: 1, mastery: 0.3 });
    expect(folded.days.get('2026-11-23')).toEqual({ attempts: 2, correct: 1, solved: 0 });
  });

  it('lets an uncounted answer change nothing', () => {
    const folded = foldAttempts([attempt({ parts: [free] })], 'UTC');
    expect(folded.skills.size).toBe(0);
    expect(folded.days.size).toBe(0);
  });

  it('counts a solved problem once, for the problem’s skill', () => {
    const folded = foldAttempts([attempt({ solved: true, parts: [{ ...right, skill: 'value' }] })], 'UTC');
    expect(folded.skills.get('chain')).toMatchObject({ attempts: 0, solved: 1 });
    expect(folded.skills.get('value')).toMatchObject({ attempts: 1, solved: 0 });
  });

  it('puts an attempt at half past midnight in Tokyo on Tokyo’s day', () => {
    const at = Date.UTC(2026, 10, 23, 15, 30);
    expect([...foldAttempts([attempt({ at, parts: [right] })], 'Asia/Tokyo').days.keys()]).toEqual(['2026-11-24']);
    expect([...foldAttempts([attempt({ at, parts: [right] })], 'America/New_York').days.keys()]).toEqual([
      '2026-11-23',
    ]);
  });

  it('keeps mastery within 0 and 1 and lets it fall more gently than it rises', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1 }), (answers) => {
        const attempts = answers.map((correct) => attempt({ parts: [{ ...right, correct }] }));
        const mastery = foldAttempts(attempts, 'UTC').skills.get('chain')?.mastery ?? Number.NaN;
        return mastery >= 0 && mastery <= 1;
      }),
    );
    const after = (parts: AttemptEvent['parts'][number][]): number =>
      foldAttempts(
        parts.map((part) => attempt({ parts: [part] })),
        'UTC',
      ).skills.get('chain')?.mastery ?? Number.NaN;
    expect(after([right, wrong])).toBeGreaterThan(0.2);
  });
});
