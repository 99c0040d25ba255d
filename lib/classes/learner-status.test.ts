import { describe, expect, it } from 'vitest';
import { learnerStatus } from './learner-status';

const opensAt = new Date('2026-03-01T08:00:00Z');
const dueAt = new Date('2026-03-08T20:00:00Z');
const practice = { mode: 'practice', opensAt, dueAt } as const;
const quiz = { mode: 'quiz', opensAt, dueAt } as const;

const cases = [
  { what: practice, finished: 0, at: '2026-02-28T00:00:00Z', status: 'notOpen', why: 'before it opens' },
  { what: practice, finished: 0, at: '2026-03-02T00:00:00Z', status: 'open', why: 'days to go' },
  { what: practice, finished: 1, at: '2026-03-06T19:59:00Z', status: 'open', why: 'a minute more than two days' },
  { what: practice, finished: 1, at: '2026-03-06T20:00:00Z', status: 'dueSoon', why: 'two days to go' },
  { what: practice, finished: 1, at: '2026-03-08T20:00:00Z', status: 'dueSoon', why: 'the last instant' },
  { what: practice, finished: 1, at: '2026-03-08T20:00:01Z', status: 'late', why: 'one is missing' },
  { what: practice, finished: 2, at: '2026-03-09T00:00:00Z', status: 'done', why: 'done stays done' },
  { what: practice, finished: 2, at: '2026-03-02T00:00:00Z', status: 'done', why: 'done early' },
  { what: quiz, finished: 1, at: '2026-03-09T00:00:00Z', status: 'missed', why: 'nothing can be handed in any more' },
  { what: { ...practice, dueAt: null }, finished: 0, at: '2030-01-01T00:00:00Z', status: 'open', why: 'no due time' },
];

describe('learnerStatus', () => {
  it.each(cases)('$status: $why', ({ what, finished, at, status }) => {
    expect(learnerStatus(what, { problems: 2, finished }, new Date(at))).toBe(status);
  });

  it('does not call an empty assignment done', () => {
    expect(learnerStatus(practice, { problems: 0, finished: 0 }, new Date('2026-03-02T00:00:00Z'))).toBe('open');
  });
});
