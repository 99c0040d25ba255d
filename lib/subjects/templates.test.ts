// Every template is certified over a few seeds; `npm run certify` does the same over a thousand.
import { describe, expect, it } from 'vitest';
import { certify } from '../certify/certify';
import { GOLDEN_SEEDS } from '../certify/golden';
import { describeDefect } from '../certify/report';
import { say } from '../words/say';
import { SKILLS, TEMPLATES } from '.';
import { faultsByPart, faultsBySeed, SEEDS } from './testing/seeds';

const skills = new Set(SKILLS.map(({ id }) => id));

/** Field names anywhere in a value. */
const fieldsIn = (value: unknown): string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([name, inner]) => [...(Array.isArray(value) ? [] : [name]), ...fieldsIn(inner)]);

const OF_THE_KEY = [
  'answer',
  'reference',
  'misconceptions',
  'solution',
  'hints',
  'claim',
  'edges',
  'definitions',
  'value',
];

describe.each(TEMPLATES.map((document) => [document.id, document] as const))('%s', (_, document) => {
  it('is certified', () => {
    const seeds = [...new Set([...GOLDEN_SEEDS, ...SEEDS])];
    const { defects } = certify(JSON.parse(JSON.stringify(document)), { seeds, say, skills });
    expect(defects.map((defect) => describeDefect(defect, say))).toEqual([]);
  });

  // A picture of the graph shows its arrows, which the definitions state as well.
  it('shows the browser nothing of the key', () => {
    const faults = faultsBySeed(document, ({ instance: { question } }) =>
      fieldsIn({ ...question, figures: [] }).filter((name) => OF_THE_KEY.includes(name)),
    );
    const told = faultsByPart(document, (part) => {
      const { answer, kind } = part.line;
      // One or two characters stand anywhere by chance.
      if (['number', 'choice', 'order', 'match'].includes(kind) || part.key.claim.op === 'value') return [];
      if (answer.length < 3) return [];
      return JSON.stringify(part.drawn.instance.question).includes(JSON.stringify(answer).slice(1, -1)) ? [answer] : [];
    });
    expect([...faults, ...told]).toEqual([]);
  });
});
