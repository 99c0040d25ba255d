import { describe, expect, it } from 'vitest';
import { type AssignmentDates, acceptsAnswers, withholdsVerdicts } from './assignment-window';

const opensAt = new Date('2026-03-01T08:00:00Z');
const dueAt = new Date('2026-03-08T20:00:00Z');
const practice: AssignmentDates = { mode: 'practice', opensAt, dueAt };
const quiz: AssignmentDates = { mode: 'quiz', opensAt, dueAt };

const cases = [
  { what: practice, at: '2026-03-01T07:59:59.999Z', accepts: false, withholds: false, why: 'not open yet' },
  { what: practice, at: '2026-03-01T08:00:00Z', accepts: true, withholds: false, why: 'opens on the dot' },
  { what: practice, at: '2026-03-08T20:00:00Z', accepts: true, withholds: false, why: 'the due instant is in time' },
  { what: practice, at: '2026-03-09T00:00:00Z', accepts: true, withholds: false, why: 'late practice is taken' },
  { what: quiz, at: '2026-03-01T07:00:00Z', accepts: false, withholds: true, why: 'not open yet' },
  { what: quiz, at: '2026-03-02T00:00:00Z', accepts: true, withholds: true, why: 'a quiz under way' },
  { what: quiz, at: '2026-03-08T20:00:00Z', accepts: true, withholds: true, why: 'the due instant is in time' },
  { what: quiz, at: '2026-03-08T20:00:00.001Z', accepts: false, withholds: false, why: 'over: answers come out' },
  {
    what: { ...quiz, dueAt: null },
    at: '2036-01-01T00:00:00Z',
    accepts: true,
    withholds: true,
    why: 'no end, no verdict',
  },
  { what: { ...practice, dueAt: null }, at: '2036-01-01T00:00:00Z', accepts: true, withholds: false, why: 'no end' },
];

describe('assignment window', () => {
  it.each(cases)('$what.mode at $at: $why', ({ what, at, accepts, withholds }) => {
    expect(acceptsAnswers(what, new Date(at))).toBe(accepts);
    expect(withholdsVerdicts(what, new Date(at))).toBe(withholds);
  });

  it('never takes answers to a quiz whose verdicts are out', () => {
    for (let minute = -60; minute <= 60; minute += 1) {
      const now = new Date(dueAt.getTime() + minute * 60_000);
      expect(acceptsAnswers(quiz, now) && !withholdsVerdicts(quiz, now)).toBe(false);
    }
  });
});
