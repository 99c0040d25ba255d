// An answer under another convention is told as that, by name, and never taken for right.
import { describe, expect, it } from 'vitest';
import { gradePart } from '../grader/grade';
import { smallDocument } from '../grader/testing/small-document';
import { neuronGradient } from '../subjects/chain-rule/templates/neuron-gradient';
import { drawInstance, rebuildInstance } from './instantiate';
import type { KeyPart } from './key';
import type { TemplateDocument } from './template';

const PINNED = neuronGradient.pinned[0]?.parameters ?? {};

function part(id: string, loss = 'u^2'): KeyPart {
  const { key } = rebuildInstance(neuronGradient, 0, { ...PINNED, loss });
  return key.parts.find((p) => p.id === id) as KeyPart;
}

describe('another convention', () => {
  it('is named when its answer is given', () => {
    const verdict = gradePart(part('gradient'), '(y-t)*y*(1-y)*x');
    expect(verdict.word).toBe('incorrect');
    expect(
      verdict.misconceptions.find(({ code }) => code === 'convention-half-square')?.message.params?.text,
    ).toContain('\\frac{(y-t)^{2}}{2}');
  });

  it('is the other one where the other one was drawn', () => {
    const codes = part('gradient', 'u^2/2').misconceptions.map(({ code }) => code);
    expect(codes.filter((code) => code.startsWith('convention'))).toEqual(['convention-square']);
  });

  it('is told of a value as well', () => {
    const right = part('value', 'u^2/2');
    const codes = gradePart(part('value'), right.answer).misconceptions.map(({ code }) => code);
    expect(codes).toContain('convention-half-square');
  });

  it('says nothing where it changes nothing', () => {
    expect(part('factors').misconceptions.some(({ code }) => code.startsWith('convention'))).toBe(false);
  });

  it('is not told of a value that the grader takes for the right one', () => {
    const scaled = (factor: string): TemplateDocument => ({
      ...smallDocument({ x: '2' }, { f: 'scale(x)' }, { op: 'value', of: 'f', atPoint: true }),
      parameters: [
        {
          name: 'scale',
          type: 'choice',
          argument: 'u',
          options: [
            { id: 'plain', is: '3*u' },
            { id: 'other', is: factor },
          ],
        },
      ],
      otherwise: [{ parameter: 'scale', says: { en: 'There it is $f = {{f}}$.' } }],
    });
    const codes = (factor: string) =>
      rebuildInstance(scaled(factor), 1, { scale: '3*u' }).key.parts[0]?.misconceptions.map(({ code }) => code);
    expect(codes('4*u')).toContain('convention-other');
    expect(codes('3.0001*u')).not.toContain('convention-other');
  });

  it('must be a choice', () => {
    const says = { en: 'x' };
    const drawn = drawInstance({ ...neuronGradient, otherwise: [{ parameter: 'wv', says }] }, 1);
    expect(drawn).toMatchObject({ ok: false, error: { params: { place: 'otherwise[0].parameter' } } });
  });
});
