// The live reading under an answer: the grader's parser, with the fault shown where it is.
import { describe, expect, it } from 'vitest';
import type { QuestionPart } from '@/lib/problems/question';
import { readingSentences } from '@/lib/words/reading';
import { readPreview as read } from './preview';

const readPreview = (of: QuestionPart, text: string) => read(of, text, readingSentences('en'));

const part = (kind: QuestionPart['kind'] = 'expression'): QuestionPart => ({
  id: 'a',
  kind,
  prompt: '',
  variables: { x: 'real', w: 'positive' },
  names: ['z'],
});

describe('readPreview', () => {
  it('shows nothing for an empty field, and does not read an endless text', () => {
    expect(readPreview(part(), '  ')).toEqual({ state: 'blank' });
    expect(readPreview(part(), 'x+'.repeat(5_000))).toEqual({ state: 'blank' });
  });

  it('sets a formula, functions upright and names slanted', () => {
    const preview = readPreview(part(), '6x cos(3x^2+2)');
    expect(preview).toMatchObject({ state: 'read' });
    const mathml = preview.state === 'read' ? preview.mathml : '';
    expect(mathml).toContain('<mi mathvariant="normal">cos</mi>');
    expect(mathml).toContain('<mi>x</mi>');
    expect(mathml).toContain('<msup>');
  });

  it('knows the names a problem defines', () => {
    expect(readPreview(part(), 'w*z')).toMatchObject({ state: 'read' });
  });

  it('marks the name it does not know, where it stands', () => {
    expect(readPreview(part(), '2x + qq')).toMatchObject({
      state: 'unreadable',
      before: '2x + ',
      fault: expect.stringMatching(/^q/),
    });
  });

  it('shows only the surroundings of a fault in a long answer', () => {
    const preview = readPreview(part(), `${'x+'.repeat(300)}#${'+x'.repeat(300)}`);
    expect(preview.state).toBe('unreadable');
    if (preview.state !== 'unreadable') return;
    expect(preview.before.length).toBeLessThanOrEqual(40);
    expect(preview.after.length).toBeLessThanOrEqual(40);
  });

  it('reads scientific notation in a number, and not in an expression', () => {
    expect(readPreview(part('number'), '1.5e-3')).toMatchObject({ state: 'read' });
    expect(readPreview(part('factors'), 'dx/dw')).toMatchObject({ state: 'read' });
  });

  it('never throws, whatever is typed', () => {
    for (const text of ['\ud800', '((((', '\\frac{', '∂', '__proto__', '9^9^9^9', '<b>x</b>', "f'(x) ="]) {
      expect(['blank', 'read', 'unreadable']).toContain(readPreview(part(), text).state);
    }
  });
});
