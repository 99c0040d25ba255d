// What a document is refused for, and where the fault is said to be.
import { describe, expect, it } from 'vitest';
import { drawInstance } from './instantiate';
import { parseTemplate } from './parse-template';
import type { TemplateDocument } from './template';

/** x ↦ (a·x)², as small as a document can be. */
const SMALL: TemplateDocument = {
  schema: 1,
  id: 'small',
  version: 1,
  subject: 'chain-rule',
  skill: 'chain-rule',
  title: { en: 'A small one' },
  difficulty: 1,
  minutes: 1,
  parameters: [{ name: 'a', type: 'integer', from: 2, to: 5 }],
  variables: [{ name: 'x', domain: 'real' }],
  definitions: [
    { name: 'u', is: 'a*x', hidden: true },
    { name: 'f', is: 'u^2' },
  ],
  prompt: { en: 'Let $f(x) = {{f}}$ with $a = {{a}}$.' },
  conventions: [],
  parts: [
    {
      id: 'derivative',
      skill: 'chain-rule',
      prompt: { en: 'What is the derivative of $ {{symbol:f}} $?' },
      answer: { op: 'derivative', of: 'f', wrt: 'x' },
    },
  ],
  pinned: [],
  followUps: [],
};

const faultsOf = (change: Readonly<Record<string, unknown>>) => {
  const read = parseTemplate({ ...SMALL, ...change });
  return read.ok ? [] : read.error.map(({ code, params }) => [code, params?.place]);
};

const asks = (answer: unknown) => ({ parts: [{ ...SMALL.parts[0], answer }] });

describe('parseTemplate', () => {
  it('takes a document, and an instance can be drawn', () => {
    expect(faultsOf({})).toEqual([]);
    const drawn = drawInstance(SMALL, 1);
    expect(drawn.ok && drawn.value.parameters).toEqual({ a: '3' });
    expect(drawn.ok && drawn.value.question.prompt).toBe('Let $f(x) = (3 x)^{2}$ with $a = 3$.');
  });

  it.each([
    [
      'an answer that somebody wrote down',
      { parts: [{ ...SMALL.parts[0], key: '2*x' }] },
      'template.schema',
      'parts.0',
    ],
    [
      'an unknown answer operator',
      { parts: [{ ...SMALL.parts[0], answer: { op: 'guess' } }] },
      'template.schema',
      'parts.0.answer.op',
    ],
    ['no definitions', { definitions: [] }, 'template.schema', 'definitions'],
    ['a place in the prompt', { prompt: { en: '{{g}}' } }, 'template.unknown-place', 'prompt'],
    ['the value of a variable', { prompt: { en: '{{x}}' } }, 'template.unknown-place', 'prompt'],
    ['a place in a convention', { conventions: [{ en: '{{symbol:y}}' }] }, 'template.unknown-place', 'conventions.0'],
    [
      'an empty range',
      { parameters: [{ name: 'a', type: 'integer', from: 5, to: 2 }] },
      'template.empty-range',
      'parameters[0]',
    ],
    ['a formula', { parameters: [{ name: 'a', type: 'computed', is: '2*(' }] }, 'template.formula', 'parameters[0].is'],
    ['a name in a constraint', { constraints: ['b < 3'] }, 'template.unknown-name', 'constraints[0]'],
    ['a part about nothing', asks({ op: 'derivative', of: 'q', wrt: 'x' }), 'template.unknown-definition', 'parts[0]'],
    ['a chain to nowhere', asks({ op: 'chain', of: 'f', wrt: 'q' }), 'template.unknown-quantity', 'parts[0]'],
    ['a derivative of what comes first', asks({ op: 'paths', from: 'f', to: 'u' }), 'template.no-path', 'parts[0]'],
    ['a gradient by a number', asks({ op: 'gradient', of: 'f', wrt: 'x' }), 'template.not-matrix', 'parts[0]'],
    ['a point without values', asks({ op: 'value', of: 'f', atPoint: true }), 'template.no-point', 'parts[0]'],
    ['a factor that is no parameter', asks({ op: 'classify', value: 'b' }), 'template.unknown-name', 'parts[0]'],
    ['the same part twice', { parts: [SMALL.parts[0], SMALL.parts[0]] }, 'template.repeated-id', 'parts'],
    ['a figure of nothing', { figures: [{ kind: 'nested', of: 'q' }] }, 'template.unknown-definition', 'figures[0]'],
    [
      'a right option that is not there',
      asks({
        op: 'choice',
        right: 'third',
        options: ['first', 'second'].map((id) => ({ id, label: { en: id }, because: { en: id } })),
      }),
      'template.right-option',
      'parts[0]',
    ],
    [
      'a pinned parameter that is not there',
      { pinned: [{ seed: 0, parameters: { a: '2', b: '3' } }] },
      'template.unknown-parameter',
      'pinned[0]',
    ],
    [
      'a level with a constraint on nothing',
      { levels: [{ difficulty: 1 }, { difficulty: 2, constraints: ['b < 1'] }] },
      'template.unknown-name',
      'levels[1].constraints[0]',
    ],
    ['a second schema', { schema: 2 }, 'template.schema', 'schema'],
  ])('refuses %s', (_, change, code, place) => {
    expect(faultsOf(change)).toContainEqual([code, place]);
  });

  it('knows names with an index', () => {
    const change = {
      variables: [{ name: 'x{k}', domain: 'real', each: { index: 'k', from: 1, to: 3 } }],
      definitions: [{ name: 'f', is: 'x1*x2*x3' }],
      prompt: { en: '{{symbol:x2}}' },
      parts: [{ ...SMALL.parts[0], answer: { op: 'derivative', of: 'f', wrt: 'x1' } }],
    };
    expect(faultsOf(change)).toEqual([]);
  });
});
