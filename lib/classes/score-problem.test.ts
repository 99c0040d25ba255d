import { describe, expect, it } from 'vitest';
import { scoreProblem } from './score-problem';

const dueAt = new Date('2026-03-08T20:00:00Z');
const attempt = (time: string, score: number, counted = true) => ({ at: new Date(`2026-03-${time}Z`), score, counted });

describe('scoreProblem', () => {
  it('is nothing without attempts', () => {
    expect(scoreProblem([], dueAt)).toEqual({ score: 0, withLate: null, attempts: 0, lastAt: null });
  });

  it('is what the last attempt in time reached, the due instant included', () => {
    const attempts = [attempt('08T19:00:00', 1 / 3), attempt('08T20:00:00', 2 / 3)];
    expect(scoreProblem(attempts, dueAt)).toEqual({
      score: 2 / 3,
      withLate: null,
      attempts: 2,
      lastAt: new Date('2026-03-08T20:00:00Z'),
    });
  });

  it('marks late work beside the score and does not add it', () => {
    const scored = scoreProblem([attempt('08T19:00:00', 0.5), attempt('09T08:00:00', 1)], dueAt);
    expect(scored).toMatchObject({ score: 0.5, withLate: 1, attempts: 2 });
  });

  it('says nothing about late work that changed nothing', () => {
    expect(scoreProblem([attempt('08T19:00:00', 0.5), attempt('09T08:00:00', 0.5)], dueAt).withLate).toBeNull();
  });

  it('takes all work when there is no due time', () => {
    expect(scoreProblem([attempt('30T19:00:00', 1)], null)).toMatchObject({ score: 1, withLate: null });
  });

  it('counts only the attempts that cost something, but remembers when the last one was', () => {
    const scored = scoreProblem([attempt('02T10:00:00', 0.5), attempt('03T10:00:00', 0.5, false)], dueAt);
    expect(scored).toMatchObject({ attempts: 1, lastAt: new Date('2026-03-03T10:00:00Z') });
  });
});
