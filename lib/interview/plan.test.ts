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
  candidate('neuron', 5, 2),
  candidate('sine', 4, 1),
  candidate('layers', 7, 4),
  candidate('rnn', 8, 5),
  candidate('composed', 4, 2),
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
    expect(new Set(Array.from({ length: 40 }, (_, seed) => plan(seed).join())).size).toBeGreaterThan(5);
  });

  it('does not depend on the order of the catalogue', () => {
    expect(planInterview(30, [...five].reverse(), 3)).toEqual(planInterview(30, five, 3));
  });

  it('asks every scenario once in half an hour', () => {
    for (let seed = 0; seed < 50; seed += 1) {
      expect(new Set(planInterview(30, five, seed).map((question) => question.templateId)).size).toBe(5);
    }
  });

  it('gives every template its turn to be asked in a quarter of an hour', () => {
    const asked = Array.from({ length: 60 }, (_, seed) => planInterview(15, five, seed)).flat();
    expect(new Set(asked.map((question) => question.templateId)).size).toBe(5);
  });

  it('fits the time, leaves no room for another question, and repeats nothing more than once', () => {
    fc.assert(
      fc.property(planned, fc.constantFrom(15, 30), fc.nat(), (some, minutes, seed) => {
        const plan = planInterview(minutes, some, seed);
        const total = plan.reduce((sum, question) => sum + question.minutes, 0);
        expect(plan.length).toBeGreaterThan(0);
        expect(plan.length === 1 || total <= minutes).toBe(true);
        const times = new Map<string, number>();
        for (const { templateId } of plan) times.set(templateId, (times.get(templateId) ?? 0) + 1);
        expect(Math.max(...times.values())).toBeLessThanOrEqual(2);
        const unused = some.filter((each) => !times.has(each.templateId));
        for (const each of unused) expect(total + each.minutes).toBeGreaterThan(minutes);
      }),
    );
  });

  it('starts with what is easier', () => {
    const plan = planInterview(30, five, 11).slice(0, 5);
    expect(plan.map((question) => question.difficulty)).toEqual(plan.map((question) => question.difficulty).sort());
  });

  it('is empty only without candidates', () => {
    expect(planInterview(15, [], 1)).toEqual([]);
    expect(planInterview(15, [candidate('long', 40, 5)], 1)).toHaveLength(1);
  });
});
