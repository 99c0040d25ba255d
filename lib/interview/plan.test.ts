import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PlannedQuestion, planInterview } from './plan';

const candidate = (templateId: string, minutes: number, difficulty: number): PlannedQuestion => ({
  templateId,
  version: 1,
  title: templateId,
  minutes,
  difficulty,
});
const five = [
  candidate('neuron', 8, 2),
  candidate('sine', 5, 1),
  candidate('layers', 12, 3),
  candidate('rnn', 15, 4),
  candidate('composed', 5, 2),
];
const candidates = fc.uniqueArray(
  fc.record({
    templateId: fc.stringMatching(/^[a-z]{1,8}$/),
    minutes: fc.integer({ min: 2, max: 20 }),
    difficulty: fc.integer({ min: 1, max: 5 }),
  }),
  { selector: (each) => each.templateId, minLength: 1, maxLength: 12 },
);
const planned = candidates.map((some) => some.map((each) => candidate(each.templateId, each.minutes, each.difficulty)));

describe('planInterview', () => {
  it('gives the same plan for the same seed and does not always give the same one', () => {
    const plan = (seed: number) => planInterview(15, five, seed).map((question) => question.templateId);
    expect(plan(7)).toEqual(plan(7));
    expect(new Set(Array.from({ length: 40 }, (_, seed) => plan(seed).join())).size).toBeGreaterThan(2);
  });

  it('does not depend on the order of the catalogue', () => {
    expect(planInterview(30, [...five].reverse(), 3)).toEqual(planInterview(30, five, 3));
  });

  it('asks every scenario in some half hour', () => {
    const asked = Array.from({ length: 60 }, (_, seed) => planInterview(30, five, seed)).flat();
    expect(new Set(asked.map((question) => question.templateId)).size).toBe(5);
  });

  it('asks at least two questions, so that one does not fill the time', () => {
    for (let seed = 0; seed < 60; seed += 1) {
      expect(planInterview(15, five, seed).length).toBeGreaterThanOrEqual(2);
      expect(planInterview(30, five, seed).length).toBeGreaterThanOrEqual(2);
    }
  });

  it('fits the time, repeats nothing, and leaves no room for another question', () => {
    fc.assert(
      fc.property(planned, fc.constantFrom(15, 30), fc.nat(), (some, minutes, seed) => {
        const plan = planInterview(minutes, some, seed);
        const total = plan.reduce((sum, question) => sum + question.minutes, 0);
        expect(plan.length).toBeGreaterThan(0);
        expect(plan.length === 1 || total <= minutes).toBe(true);
        const asked = new Set(plan.map((question) => question.templateId));
        expect(asked.size).toBe(plan.length);
        const unused = some.filter((each) => !asked.has(each.templateId) && each.minutes <= (minutes * 2) / 3);
        for (const each of unused) expect(total + each.minutes).toBeGreaterThan(minutes);
      }),
    );
  });

  it('starts with what is easier', () => {
    const plan = planInterview(30, five, 11);
    expect(plan.map((question) => question.difficulty)).toEqual(plan.map((question) => question.difficulty).sort());
  });

  it('is empty only without candidates', () => {
    expect(planInterview(15, [], 1)).toEqual([]);
    expect(planInterview(15, [candidate('long', 40, 5)], 1)).toHaveLength(1);
  });
});
