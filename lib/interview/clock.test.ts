import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXTRA_TIME, endOf, isOver, secondsLeft } from './clock';
import { currentQuestion, secondsByQuestion, visitQuestion } from './visits';

const start = new Date('2026-03-01T10:00:00.000Z');
const after = (seconds: number) => new Date(start.getTime() + seconds * 1000);

describe('clock', () => {
  it.each(EXTRA_TIME)('gives 15 minutes times %d', (extra) => {
    expect(secondsLeft(endOf(start, 15, extra), start)).toBe(15 * 60 * extra);
  });

  it('shows zero only when it is over, and never less', () => {
    const endsAt = endOf(start, 15, 1);
    expect(secondsLeft(endsAt, new Date(endsAt.getTime() - 1))).toBe(1);
    expect(secondsLeft(endsAt, endsAt)).toBe(0);
    expect(secondsLeft(endsAt, after(100_000))).toBe(0);
  });

  it('is over at its end, or as soon as the person finished', () => {
    const endsAt = endOf(start, 15, 1);
    expect(isOver({ endsAt, finishedAt: null }, new Date(endsAt.getTime() - 1))).toBe(false);
    expect(isOver({ endsAt, finishedAt: null }, endsAt)).toBe(true);
    expect(isOver({ endsAt, finishedAt: after(5) }, after(6))).toBe(true);
  });
});

describe('visits', () => {
  it('adds up the time in front of each question', () => {
    const visits = [
      { question: 0, at: start.toISOString() },
      { question: 1, at: after(90).toISOString() },
      { question: 0, at: after(100).toISOString() },
    ];
    expect(secondsByQuestion(visits, after(160), 3)).toEqual([150, 10, 0]);
    expect(currentQuestion(visits)).toBe(0);
  });

  it('stops at the end, whatever came later', () => {
    const visits = [
      { question: 0, at: start.toISOString() },
      { question: 1, at: after(200).toISOString() },
    ];
    expect(secondsByQuestion(visits, after(160), 2)).toEqual([160, 0]);
  });

  it('does not note the same question twice', () => {
    const first = visitQuestion([], 0, start);
    expect(visitQuestion(first, 0, after(5))).toBe(first);
    expect(visitQuestion(first, 2, after(5))).toHaveLength(2);
  });

  it('never loses or invents time', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(4), fc.integer({ min: 1, max: 300 })), { minLength: 1 }), (steps) => {
        let now = 0;
        let visits = visitQuestion([], 0, start);
        for (const [question, seconds] of steps) {
          now += seconds;
          visits = visitQuestion(visits, question, after(now));
        }
        const spent = secondsByQuestion(visits, after(now + 7), 5);
        expect(spent.reduce((sum, seconds) => sum + seconds, 0)).toBe(now + 7);
      }),
    );
  });
});
