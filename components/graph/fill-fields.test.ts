// Which parts are laid on a drawing.
import { describe, expect, it } from 'vitest';
import type { GraphFigure } from '@/lib/problems/figure';
import type { GraphPlace, QuestionPart } from '@/lib/problems/question';
import { fieldOn, fieldsOf, fillFields } from './fill-fields';

const figure: GraphFigure = {
  kind: 'graph',
  nodes: [
    { name: 'x', tex: 'x' },
    { name: 'a', tex: 'a', formula: 'x^2' },
    { name: 'L', tex: 'L', formula: '3a' },
  ],
  edges: [
    ['x', 'a'],
    ['a', 'L'],
  ],
};

const part = (id: string, place?: GraphPlace): QuestionPart => ({
  id,
  kind: 'number',
  prompt: '',
  variables: {},
  names: [],
  ...(place ? { place } : {}),
});

const parts = [
  part('value', { is: 'value', node: 'a' }),
  part('adjoint', { is: 'adjoint', node: 'a' }),
  part('arrow', { is: 'local', from: 'a', to: 'L' }),
  part('no-arrow', { is: 'local', from: 'x', to: 'L' }),
  part('hidden', { is: 'value', node: 'u' }),
  part('choice'),
];

describe('fillFields', () => {
  it('takes the parts that have a node or an arrow there', () => {
    const fields = fillFields(figure, parts);
    expect(fields.map(({ partId }) => partId)).toEqual(['value', 'adjoint', 'arrow']);
    expect(fieldsOf(fields, 'a').map(({ partId }) => partId)).toEqual(['value', 'adjoint']);
    expect(fieldOn(fields, 'a', 'L')?.partId).toBe('arrow');
    expect(fieldOn(fields, 'x', 'a')).toBeUndefined();
  });

  it('leaves a problem with one or two numbers as it is', () =>
    expect(fillFields(figure, parts.slice(0, 2))).toEqual([]));
});
