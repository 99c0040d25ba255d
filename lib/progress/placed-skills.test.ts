// What a placement's problem shows, part by part.
import { describe, expect, it } from 'vitest';
import { askedParts, type HandedInPart, placedSkills, placementAnswer } from './placed-skills';
import { toGraph } from './skill-graph';

const graph = toGraph([
  { id: 'inner', prerequisites: [] },
  { id: 'chain', prerequisites: ['inner'] },
]);
const part = (verdict: HandedInPart['verdict'], skill = 'chain'): HandedInPart => ({ skill, verdict });

describe('a problem of a placement', () => {
  it('asks the parts about its skill, or all where there is none', () => {
    expect(askedParts('chain', [part(null), part(null, 'inner')])).toEqual([part(null)]);
    expect(askedParts('chain', [part(null, 'inner')])).toEqual([part(null, 'inner')]);
  });

  it('shows the skill and all it builds on when all that was asked is right', () => {
    const parts = [
      { skill: 'chain', right: true },
      { skill: 'inner', right: false },
    ];
    expect(placedSkills('chain', parts, graph).map(({ skill }) => skill)).toEqual(['chain', 'inner']);
    expect(placedSkills('inner', parts, graph)).toEqual([]);
  });

  it.each([
    { parts: [part('correct'), part('incorrect', 'inner')], saidSo: false, shows: 'right', why: 'only its own parts' },
    { parts: [part('correct'), part('incorrect')], saidSo: false, shows: 'missed', why: 'one of them wrong' },
    { parts: [part('correct'), part('undecided')], saidSo: false, shows: 'unclear', why: 'the grader cannot tell' },
    { parts: [part('incorrect'), part('undecided')], saidSo: false, shows: 'missed', why: 'wrong all the same' },
    { parts: [part(null)], saidSo: true, shows: 'missed', why: 'the person said so' },
    { parts: [part(null)], saidSo: false, shows: 'unclear', why: 'left open' },
    { parts: [], saidSo: false, shows: 'unclear', why: 'nothing was asked' },
  ])('$shows: $why', ({ parts, saidSo, shows }) => {
    expect(placementAnswer('chain', parts, saidSo)).toBe(shows);
  });
});
