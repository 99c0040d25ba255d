// Placements of simulated people over graphs at random and over the real catalogue.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SKILLS } from '../subjects';
import { choosePlacement, MOST_QUESTIONS, mostQuestions, type PlacementSkill } from './choose-placement';
import { placementStands } from './placement-stands';
import { builtOn, toGraph, withPrerequisites } from './skill-graph';
import type { PlacementAnswer } from './view';

type Answers = ReadonlyMap<string, PlacementAnswer>;

const NOTHING: ReadonlySet<string> = new Set();
const closure = (skills: readonly PlacementSkill[], of: readonly string[]): ReadonlySet<string> =>
  new Set(of.flatMap((id) => withPrerequisites(toGraph(skills), id).map(({ skill }) => skill)));
const standsOf = (skills: readonly PlacementSkill[], answers: Answers) =>
  placementStands(toGraph(skills), { answers, known: NOTHING });

/** Asks until the placement is over. */
function sit(
  skills: readonly PlacementSkill[],
  reply: (skill: string) => PlacementAnswer,
  known: ReadonlySet<string> = NOTHING,
): Answers {
  const answers = new Map<string, PlacementAnswer>();
  for (;;) {
    const next = choosePlacement(skills, { answers, known });
    if (next === null) return answers;
    if (answers.has(next)) throw new Error(`${next} comes twice`);
    answers.set(next, reply(next));
  }
}
const honest = (known: ReadonlySet<string>) => (skill: string) => (known.has(skill) ? 'right' : 'missed');

/** Each skill builds on some before it, and lies in one of three branches; some cannot be asked about. */
const graphs: fc.Arbitrary<readonly PlacementSkill[]> = fc
  .array(
    fc.record({
      before: fc.array(fc.nat(100), { maxLength: 3 }),
      branch: fc.constantFrom('a', 'b', 'c'),
      difficulty: fc.option(fc.integer({ min: 1, max: 5 }), { freq: 6 }),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map((rows) =>
    rows.map(({ before, ...row }, index) => ({
      ...row,
      id: `s${index}`,
      prerequisites: index === 0 ? [] : [...new Set(before.map((place) => `s${place % index}`))],
    })),
  );
const replies = fc.array(fc.constantFrom<PlacementAnswer>('right', 'missed', 'unclear'), {
  minLength: 30,
  maxLength: 30,
});
const placeOf = (id: string): number => Number(id.slice(1));

/** The chain rule as it is, everything askable but the skill that only others' problems practise. */
const chainRule: readonly PlacementSkill[] = SKILLS.filter((skill) => skill.subject === 'chain-rule').map(
  ({ id, prerequisites, branch }) => ({
    id,
    prerequisites,
    branch: branch.en,
    difficulty: id === 'inner-function' ? null : 2,
  }),
);
const people = fc
  .subarray(
    chainRule.map(({ id }) => id),
    { maxLength: 5 },
  )
  .map((tops) => closure(chainRule, tops));

describe('choosePlacement', () => {
  it('ends, asks at most so many, nothing twice, only what can be asked, and the same again for the same answers', () => {
    fc.assert(
      fc.property(graphs, replies, (skills, given) => {
        const reply = (skill: string) => given[placeOf(skill)] ?? 'unclear';
        const answers = sit(skills, reply);
        expect(answers.size).toBeLessThanOrEqual(MOST_QUESTIONS);
        expect([...sit(skills, reply)]).toEqual([...answers]);
        const askable = new Set(skills.filter(({ difficulty }) => difficulty !== null).map(({ id }) => id));
        expect([...answers.keys()].filter((skill) => !askable.has(skill))).toEqual([]);
        expect(choosePlacement(skills, { answers: new Map(), known: NOTHING }) === null).toBe(askable.size === 0);
      }),
    );
  });

  it('never ends in one branch because of misses in another', () => {
    fc.assert(
      fc.property(graphs, replies, (skills, given) => {
        const answers = sit(skills, (skill) => given[placeOf(skill)] ?? 'unclear');
        if (answers.size >= MOST_QUESTIONS) return;
        const stands = standsOf(skills, answers);
        const asked = new Set(skills.filter(({ id }) => answers.has(id)).map(({ branch }) => branch));
        const left = skills.filter(
          ({ id, branch, difficulty }) => difficulty !== null && !asked.has(branch) && stands.get(id) !== 'known',
        );
        // After ten questions one that tells about itself alone may stay undecided.
        expect(left.filter(({ id }) => answers.size < 10 || stands.get(id) === 'unlikely')).toEqual([]);
      }),
    );
  });

  it('goes on in the other branches after two early misses in one', () => {
    const answers = sit(chainRule, () => 'missed');
    const branches = chainRule.filter(({ id }) => answers.has(id)).map(({ branch }) => branch);
    expect(new Set(branches)).toEqual(new Set(chainRule.map(({ branch }) => branch)));
    expect(answers.size).toBeLessThan(8);
  });

  it('gives a miss a second look where the rest goes well', () => {
    for (const slip of ['chain-factors', 'rates-multiply', 'neuron-gradient', 'partial-derivatives']) {
      const answers = sit(chainRule, (skill) => (skill === slip ? 'missed' : 'right'));
      expect(standsOf(chainRule, answers).get(slip)).toBe('known');
    }
  });

  it('asks nothing that is known from elsewhere', () => {
    fc.assert(
      fc.property(people, people, (known, knows) => {
        const answers = sit(chainRule, honest(knows), known);
        expect([...answers.keys()].filter((skill) => known.has(skill))).toEqual([]);
      }),
      { numRuns: 30 },
    );
    const everything = new Set(chainRule.map(({ id }) => id));
    expect(choosePlacement(chainRule, { answers: new Map(), known: everything })).toBeNull();
    expect(mostQuestions(chainRule, everything)).toBe(0);
    expect(mostQuestions(chainRule, NOTHING)).toBe(MOST_QUESTIONS);
  });

  it('is right about whoever answers as they know, and settles most of the catalogue', () => {
    const settled: number[] = [];
    fc.assert(
      fc.property(people, (knows) => {
        const answers = sit(chainRule, honest(knows));
        const stands = standsOf(chainRule, answers);
        for (const [skill, stand] of stands) {
          if (stand === 'known') expect(knows).toContain(skill);
          if (stand === 'missed' || stand === 'unlikely') expect(knows).not.toContain(skill);
        }
        settled.push([...stands.values()].filter((stand) => stand !== 'undecided').length / stands.size);
      }),
      { numRuns: 60 },
    );
    expect(settled.reduce((sum, share) => sum + share, 0) / settled.length).toBeGreaterThan(0.65);
  });

  it('prefers the easier of two that divide alike, and what divides to what does not', () => {
    const row = (id: string, prerequisites: string[], difficulty: number): PlacementSkill => ({
      id,
      prerequisites,
      branch: 'a',
      difficulty,
    });
    const soFar = { answers: new Map(), known: NOTHING };
    expect(choosePlacement([row('a', [], 3), row('b', [], 2)], soFar)).toBe('b');
    const chain = [row('a', [], 1), row('b', ['a'], 3), row('c', ['b'], 1)];
    expect(choosePlacement(chain, soFar)).toBe('b');
  });
});

describe('placementStands', () => {
  it('a right answer makes all it builds on known; a miss leaves every skill that does not build on it as it was', () => {
    fc.assert(
      fc.property(graphs, replies, fc.nat(29), (skills, given, place) => {
        const graph = toGraph(skills);
        const skill = skills[place % skills.length]?.id ?? '';
        const answers = new Map(
          skills
            .filter(({ id }) => id !== skill && placeOf(id) % 3 === 0)
            .map(({ id }) => [id, given[placeOf(id)] ?? 'unclear'] as const),
        );
        const before = standsOf(skills, answers);
        const right = standsOf(skills, new Map([...answers, [skill, 'right']]));
        for (const known of withPrerequisites(graph, skill)) expect(right.get(known.skill)).toBe('known');
        const missed = standsOf(skills, new Map([...answers, [skill, 'missed']]));
        const above = new Set(withPrerequisites(builtOn(graph), skill).map((one) => one.skill));
        for (const { id } of skills) if (!above.has(id)) expect(missed.get(id)).toBe(before.get(id));
        expect(standsOf(skills, new Map([...answers, [skill, 'unclear']]))).toEqual(before);
        const turned = new Map([...new Map<string, PlacementAnswer>([...answers, [skill, 'missed']])].toReversed());
        expect(standsOf(skills, turned)).toEqual(missed);
      }),
    );
  });

  it('ends in a circle of skills', () => {
    const circle = ['a', 'b'].map((id) => ({
      id,
      prerequisites: [id === 'a' ? 'b' : 'a'],
      branch: 'x',
      difficulty: 1,
    }));
    expect(sit(circle, () => 'missed').size).toBeGreaterThan(0);
    expect([...standsOf(circle, new Map([['a', 'right']])).values()]).toEqual(['known', 'known']);
  });
});
