// A step of gradient descent: the gradient is worked out by the engine, values go forwards, and slips are followed to the end.
import { describe, expect, it } from 'vitest';
import { say } from '../words/say';
import { drawInstance } from './instantiate';
import { parseTemplate } from './parse-template';

const DOCUMENT = {
  schema: 1,
  id: 'one-step',
  version: 1,
  subject: 'chain-rule',
  skill: 'optimisers',
  title: { en: 'One step' },
  difficulty: 1,
  minutes: 1,
  parameters: [],
  variables: [
    { name: 'w', domain: 'real', at: '3' },
    { name: 'eta', domain: 'positive', at: '1/10' },
  ],
  definitions: [
    { name: 'L', is: 'w^2' },
    { name: 'g', derivative: { of: 'L', wrt: 'w' } },
    { name: 'v', is: 'w-eta*g' },
  ],
  prompt: { en: '{{system}}' },
  conventions: [],
  parts: [
    { id: 'new', skill: 'optimisers', prompt: { en: 'What is $v$?' }, answer: { op: 'value', of: 'v', atPoint: true } },
  ],
  pinned: [],
  followUps: [],
};

const drawn = () => {
  const document = parseTemplate(DOCUMENT);
  if (!document.ok) throw new Error(document.error.map((message) => say(message)).join('\n'));
  const instance = drawInstance(document.value, 0);
  if (!instance.ok) throw new Error(say(instance.error));
  return instance.value;
};

describe('a definition that is a derivative', () => {
  it('is shown as a derivative and not worked out', () => {
    expect(drawn().question.prompt).toContain(String.raw`g &= \frac{\partial L}{\partial w} \\ v &= w-\eta g`);
  });

  it('is of a definition before it', () => {
    const definitions = [{ name: 'g', derivative: { of: 'L', wrt: 'w' } }, ...DOCUMENT.definitions.slice(0, 1)];
    const document = parseTemplate({ ...DOCUMENT, definitions, parts: DOCUMENT.parts });
    const instance = document.ok ? drawInstance(document.value, 0) : document;
    expect(instance.ok).toBe(false);
  });
});

describe('a value at the point', () => {
  const part = () => {
    const [found] = drawn().key.parts;
    if (!found) throw new Error('no part');
    return found;
  };

  it('is worked out step by step', () => {
    expect(part().answer).toBe('2.4');
    expect(part().solution.map(({ message }) => say(message))).toEqual([
      String.raw`$g = \frac{\partial L}{\partial w} = 2 w = 6$`,
      String.raw`$v = w-\eta g = 2.4$`,
    ]);
  });

  it('knows the slips on the way', () => {
    const wrong = new Map(part().misconceptions.map(({ code, answer }) => [code, answer]));
    expect(wrong.get('value-sign')).toBe('3.6');
    expect(wrong.get('value-order')).toBe('-2.4');
    expect(wrong.get('value-term-dropped')).toBe('3');
    expect(wrong.get('value-factor-dropped')).toBe('-3');
  });
});
