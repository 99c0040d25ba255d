// Parts about matrices: their own answers are right, every slip is wrong, and bad numbers are refused.
import { describe, expect, it } from 'vitest';
import { gradeLine } from '../grader/grade-line';
import { type InstanceLinePart, instanceLine } from './instance-line';
import { drawInstance } from './instantiate';
import { parseTemplate } from './parse-template';
import type { TemplateDocument, TemplateParameter, TemplatePart } from './template';

const matrix = (name: string, rows: string, columns: string | 1): TemplateParameter => ({
  name,
  type: 'matrix',
  shape: [rows, columns],
  from: -2,
  to: 3,
});

const LAYER: TemplateDocument = {
  schema: 1,
  id: 'small-layer',
  version: 1,
  subject: 'chain-rule',
  skill: 'matrix-backprop',
  title: { en: 'A small layer' },
  difficulty: 1,
  minutes: 1,
  parameters: [
    { name: 'n', type: 'integer', from: 2, to: 3 },
    { name: 'm', type: 'integer', from: 2, to: 3 },
    matrix('Wv', 'n', 'm'),
    matrix('xv', 'm', 1),
    matrix('tv', 'n', 1),
  ],
  variables: [
    { name: 'W', domain: 'real', shape: ['n', 'm'], at: 'Wv' },
    { name: 'x', domain: 'real', shape: ['m', 1], at: 'xv' },
    { name: 't', domain: 'real', shape: ['n', 1], at: 'tv' },
  ],
  definitions: [
    { name: 'z', is: 'W*x' },
    { name: 'y', is: 'relu(z)' },
    { name: 'L', is: 'sum((y-t)^2)/2' },
  ],
  prompt: { en: '{{shapes}}{{system}}{{point}}' },
  conventions: [],
  parts: [],
  pinned: [],
  followUps: [],
};

const asking = (answer: TemplatePart['answer'], change: Partial<TemplateDocument> = {}): TemplateDocument => ({
  ...LAYER,
  ...change,
  parts: [{ id: 'asked', skill: 'shapes', prompt: { en: 'What is it?' }, answer }],
});

function drawPart(document: TemplateDocument, seed: number): InstanceLinePart {
  expect(parseTemplate(document)).toEqual({ ok: true, value: document });
  const drawn = drawInstance(document, seed);
  if (!drawn.ok) throw new Error(JSON.stringify(drawn.error));
  const [part] = instanceLine(drawn.value, ({ code }) => code).parts;
  if (!part) throw new Error('no part');
  return part;
}

const verdictOn = (part: InstanceLinePart, student: string): string =>
  gradeLine(JSON.stringify({ ...part, reference: part.answer, student })).verdict;

/** What is not as it should be: its own answer must be equal, each slip different. */
const faultsOf = (part: InstanceLinePart): string[] => [
  ...(verdictOn(part, part.answer) === 'equal' ? [] : [`own answer ${part.answer}`]),
  ...part.misconceptions
    .filter(({ answer }) => verdictOn(part, answer) !== 'different')
    .map(({ code, answer }) => `${code} ${answer}`),
];

const SEEDS = Array.from({ length: 12 }, (_, seed) => seed);
const codesOf = (part: InstanceLinePart) => part.misconceptions.map(({ code }) => code);

describe('a gradient', () => {
  it.each(['W', 'x', 't', 'z'])('with respect to %s is right as a formula, its slips are not', (wrt) => {
    const parts = SEEDS.map((seed) => drawPart(asking({ op: 'gradient', of: 'L', wrt }), seed));
    expect(parts.flatMap(faultsOf)).toEqual([]);
    for (const part of parts) {
      expect(part.kind).toBe('matrix');
      expect(part.misconceptions.length).toBeGreaterThanOrEqual(2);
      expect(new Set(codesOf(part)).size).toBe(part.misconceptions.length);
    }
  });

  it('names what is wrong with it', () => {
    const codes = codesOf(drawPart(asking({ op: 'gradient', of: 'L', wrt: 'W' }), 1));
    expect(codes).toEqual(expect.arrayContaining(['mask-dropped', 'outer-product-reversed', 'difference-reversed']));
  });

  it('has exact numbers at a point, away from kinks, that no slip gives too', () => {
    const parts = SEEDS.map((seed) => drawPart(asking({ op: 'gradient', of: 'L', wrt: 'W', atPoint: true }), seed));
    expect(parts.flatMap(faultsOf)).toEqual([]);
    for (const part of parts) {
      expect(part.answer).toMatch(/^\[\[-?\d/);
      expect(part.shapes).toBeUndefined();
      expect(part.claim).toMatchObject({ op: 'gradient', at: { W: expect.stringMatching(/^\[\[/) } });
    }
  });

  it('is refused in a draw where it has no short numbers, or stands at a kink', () => {
    const tanh = asking(
      { op: 'gradient', of: 'L', wrt: 'W', atPoint: true },
      {
        definitions: [
          { name: 'y', is: 'tanh(W*x)' },
          { name: 'L', is: 'sum((y-t)^2)' },
        ],
      },
    );
    const kink = asking(
      { op: 'gradient', of: 'L', wrt: 'W', atPoint: true },
      {
        definitions: [
          { name: 'y', is: 'relu(W*x-W*x)' },
          { name: 'L', is: 'sum((W*x+y-t)^2)' },
        ],
      },
    );
    for (const document of [tanh, kink]) {
      const drawn = drawInstance(document, 1);
      expect(drawn.ok ? 'drawn' : drawn.error.code).toBe('template.undrawable');
    }
  });
});

describe('the shape of a gradient', () => {
  it.each(['W', 'x'])('is that of %s, among others that are told apart', (wrt) => {
    const parts = SEEDS.map((seed) => drawPart(asking({ op: 'shape', wrt }), seed));
    expect(parts.flatMap(faultsOf)).toEqual([]);
    for (const part of parts) {
      expect(part.choices).toContain(part.answer);
      expect(new Set(part.choices).size).toBe(part.choices?.length);
      expect(part.choices?.length).toBe(part.misconceptions.length + 1);
    }
  });

  it('has the rows of its matrix first', () => {
    const oblong = { ...LAYER, parameters: LAYER.parameters.map((p) => (p.name === 'm' ? { ...p, from: 3 } : p)) };
    const document = asking({ op: 'shape', wrt: 'W' }, { ...oblong, constraints: ['n < m'] } as TemplateDocument);
    expect(drawPart(document, 1).answer).toBe('2x3');
    expect(codesOf(drawPart(document, 1))).toEqual([
      'shape-transposed',
      'shape-flattened',
      'shape-of-output',
      'shape-of-input',
    ]);
  });
});

const word = (text: string) => ({ en: text });

describe('steps in order', () => {
  const steps = ['first', 'second', 'third', 'fourth'].map((id) => ({ id, label: word(`do the ${id}`) }));
  const document = asking({ op: 'order', steps, because: word('Each needs the one before.') });

  it('are right in their order only', () => {
    const parts = SEEDS.map((seed) => drawPart(document, seed));
    expect(parts.flatMap(faultsOf)).toEqual([]);
    for (const part of parts) {
      expect(part.answer).toBe('first;second;third;fourth');
      expect(part.misconceptions).toHaveLength(4);
    }
  });

  it('are shown in an order of the seed', () => {
    const shown = SEEDS.map((seed) => drawPart(document, seed).choices?.join(' '));
    expect(new Set(shown).size).toBeGreaterThan(5);
    expect(drawPart(document, 3).choices).toEqual(drawPart(document, 3).choices);
  });
});

describe('pairs', () => {
  const pair = (left: string, right: string) => ({ left, label: word(left), right, matches: word(right) });
  const answer = {
    op: 'match' as const,
    pairs: [pair('a', 'p'), pair('b', 'q'), pair('c', 's')],
    decoys: [{ id: 'r', label: word('r') }],
  };

  it('are right together only; neighbours exchanged are the slips', () => {
    const parts = SEEDS.map((seed) => drawPart(asking(answer), seed));
    expect(parts.flatMap(faultsOf)).toEqual([]);
    for (const part of parts) {
      expect(part.answer).toBe('a=p;b=q;c=s');
      expect(codesOf(part)).toEqual(['match-exchanged-1', 'match-exchanged-2']);
      expect([...(part.choices ?? [])].sort()).toEqual(['a', 'b', 'c', 'p', 'q', 'r', 's']);
    }
  });
});
