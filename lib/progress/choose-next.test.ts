// The order in which skills are suggested.
import { describe, expect, it } from 'vitest';
import { chooseNext, type SkillFacts } from './choose-next';

const now = Date.UTC(2026, 10, 23);
const day = 24 * 60 * 60 * 1000;

const skill = (id: string, state: SkillFacts['state'], prerequisites: string[] = []): SkillFacts => ({
  id,
  title: id,
  prerequisites,
  state,
});
const at = (mastery: number, daysAgo = 0) => ({ mastery, lastAttemptAt: now - daysAgo * day });

describe('chooseNext', () => {
  it.each([
    { skills: [skill('a', null), skill('b', null, ['a'])], chosen: 'a', reason: 'new', why: 'start at the beginning' },
    { skills: [skill('b', null, ['a']), skill('a', null)], chosen: 'a', reason: 'new', why: 'what comes first, first' },
    { skills: [skill('a', at(0.3)), skill('b', at(0.2))], chosen: 'b', reason: 'weak', why: 'the weakest' },
    { skills: [skill('a', null), skill('b', at(0.2))], chosen: 'b', reason: 'weak', why: 'weak before new' },
    { skills: [skill('a', at(0.8)), skill('b', null, ['a'])], chosen: 'b', reason: 'new', why: 'ready for more' },
    {
      skills: [skill('x', null), skill('a', null), skill('b', at(0.9), ['a'])],
      chosen: 'a',
      reason: 'prerequisite',
      why: 'what a practised skill builds on',
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
    expect(chooseNext(skills, now)).toMatchObject({ skill: chosen, reason });
  });

  it('has nothing to say about nothing', () => {
    expect(chooseNext([], now)).toBeUndefined();
  });
});
