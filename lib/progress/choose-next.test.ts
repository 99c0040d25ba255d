// The order in which skills are suggested.
import { describe, expect, it } from 'vitest';
import { rankNext, type Situation, type SkillFacts } from './choose-next';

const now = Date.UTC(2026, 10, 23);
const day = 24 * 60 * 60 * 1000;

const skill = (id: string, state: SkillFacts['state'], prerequisites: string[] = []): SkillFacts => ({
  id,
  title: id,
  prerequisites,
  state,
});
const at = (mastery: number, daysAgo = 0, dueInDays?: number) => ({
  mastery,
  lastAttemptAt: now - daysAgo * day,
  memory:
    dueInDays === undefined
      ? null
      : { stability: 5, difficulty: 5, reviewedAt: now - 5 * day, dueAt: now + dueInDays * day, reps: 1, lapses: 0 },
});
const situation = (given: Partial<Situation> = {}): Situation => ({
  now,
  today: '2026-11-23',
  timeZone: 'UTC',
  reviewsLeft: 20,
  slips: [],
  ...given,
});
const slip = { code: 'inner-derivative-dropped', count: 2, skill: 'a', template: 't', solvedSince: 0 };
const orderOf = (skills: readonly SkillFacts[], given: Partial<Situation> = {}): string[] =>
  rankNext(skills, situation(given)).map((choice) => choice.skill);

describe('rankNext', () => {
  it.each([
    { skills: [skill('a', null), skill('b', null, ['a'])], chosen: 'a', reason: 'new', why: 'start at the beginning' },
    { skills: [skill('b', null, ['a']), skill('a', null)], chosen: 'a', reason: 'new', why: 'what comes first, first' },
    { skills: [skill('a', at(0.3)), skill('b', at(0.2))], chosen: 'b', reason: 'weak', why: 'the weakest' },
    { skills: [skill('a', null), skill('b', at(0.2))], chosen: 'b', reason: 'weak', why: 'weak before new' },
    {
      skills: [skill('a', { ...at(0.2), faultless: true })],
      chosen: 'a',
      reason: 'begun',
      why: 'nothing was ever wrong in it',
    },
    { skills: [skill('a', at(0.8)), skill('b', null, ['a'])], chosen: 'b', reason: 'new', why: 'ready for more' },
    {
      skills: [skill('x', null), skill('a', null), skill('b', at(0.9), ['a'])],
      chosen: 'a',
      reason: 'prerequisite',
      why: 'what a practised skill builds on',
    },
    {
      skills: [skill('x', null), skill('a', { ...at(0.7), placed: true }), skill('b', null, ['a'])],
      chosen: 'b',
      reason: 'placed',
      why: 'next to what a placement showed',
    },
    {
      skills: [skill('a', null, ['b']), skill('b', null, ['a'])],
      chosen: 'a',
      reason: 'new',
      why: 'a circle blocks nobody',
    },
    { skills: [skill('a', at(0.9, 1)), skill('b', at(0.9, 9))], chosen: 'b', reason: 'stale', why: 'a week ago' },
    { skills: [skill('a', at(0.9, 1)), skill('b', at(0.9, 2))], chosen: 'b', reason: 'keep-up', why: 'all is well' },
  ])('$why', ({ skills, chosen, reason }) => {
    const [first] = rankNext(skills, situation());
    expect(first).toMatchObject({ skill: chosen, reason: { code: `suggest.${reason}` } });
  });

  it('puts what is due before what is weak, the most forgotten first, up to the day’s limit', () => {
    const skills = [
      skill('weak', at(0.2)),
      skill('a', at(0.9, 5, 0)),
      skill('b', at(0.9, 5, -3)),
      skill('c', at(0.9, 5, 2)),
    ];
    const older = skills.map((one) =>
      one.id === 'b' && one.state?.memory
        ? { ...one, state: { ...one.state, memory: { ...one.state.memory, reviewedAt: now - 8 * day } } }
        : one,
    );
    expect(orderOf(older)).toEqual(['b', 'a', 'weak', 'c']);
    expect(orderOf(older, { reviewsLeft: 1 })).toEqual(['b', 'weak', 'a', 'c']);
    expect(orderOf(older, { reviewsLeft: 0 })[0]).toBe('weak');
  });

  it('trains a repeated slip first, with its name and its count, until it was overcome', () => {
    const skills = [skill('b', at(0.2)), skill('a', at(0.9))];
    expect(rankNext(skills, situation({ slips: [slip] }))[0]).toMatchObject({
      skill: 'a',
      template: 't',
      reason: { code: 'suggest.slip', params: { misconception: slip.code, count: 2 } },
    });
    expect(orderOf(skills, { slips: [{ ...slip, count: 1 }] })[0]).toBe('b');
    expect(orderOf(skills, { slips: [{ ...slip, solvedSince: 1 }] })[0]).toBe('b');
  });

  it('does not give the same skill twice in a row unless it is due', () => {
    expect(orderOf([skill('a', at(0.2)), skill('b', at(0.4))], { previous: 'a' })).toEqual(['b', 'a']);
    expect(orderOf([skill('a', at(0.2, 5, 0)), skill('b', at(0.4))], { previous: 'a' })).toEqual(['a', 'b']);
    expect(orderOf([skill('a', at(0.2))], { previous: 'a' })).toEqual(['a']);
  });

  it('names every skill once, and has nothing to say about nothing', () => {
    expect(orderOf([skill('a', at(0.2, 5, 0)), skill('b', null, ['a']), skill('c', null)]).toSorted()).toEqual([
      'a',
      'b',
      'c',
    ]);
    expect(orderOf([])).toEqual([]);
  });
});
