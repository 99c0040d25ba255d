import { describe, expect, it } from 'vitest';
import { isFinished } from './is-finished';

const cases = [
  { mode: 'practice', state: 'open', attempts: 3, finished: false, why: 'it can still be solved' },
  { mode: 'practice', state: 'solved', attempts: 3, finished: true, why: 'solved' },
  { mode: 'practice', state: 'givenUp', attempts: 0, finished: true, why: 'given up' },
  { mode: 'quiz', state: 'open', attempts: 0, finished: false, why: 'nothing handed in' },
  { mode: 'quiz', state: 'open', attempts: 1, finished: true, why: 'an answer is handed in' },
  { mode: 'quiz', state: 'closed', attempts: 0, finished: false, why: 'the quiz ended without an answer' },
] as const;

describe('isFinished', () => {
  it.each(cases)('$mode, $state, $attempts attempts: $why', ({ mode, state, attempts, finished }) => {
    expect(isFinished(mode, { state, attempts })).toBe(finished);
  });
});
