// The Jacobian of a map of the plane: as formulas, at a point, and what one entry says.
import type { TemplateDocument } from '../../../problems/template';
import { oneOf, whole } from '../several-variables';

export const jacobianOfAMap: TemplateDocument = {
  schema: 1,
  id: 'jacobian-of-a-map',
  version: 1,
  subject: 'chain-rule',
  skill: 'jacobian',
  title: { en: 'Jacobian of a map' },
  difficulty: 2,
  levels: [
    {
      difficulty: 2,
      constraints: [{ only: { first: ['product', 'plane', 'square'], second: ['difference', 'bowl', 'twice'] } }],
    },
    { difficulty: 3, constraints: [{ only: { first: ['mixed', 'cubic'], second: ['bowl', 'bent', 'crossed'] } }] },
  ],
  minutes: 7,
  parameters: [
    whole('a', 2, 6),
    whole('b', 2, 5),
    oneOf('first', {
      product: 'a*x*y',
      plane: 'a*x-b*y^2',
      square: 'x^2+a*y',
      mixed: 'x^2*y+a*y',
      cubic: 'x^3-b*x*y',
    }),
    oneOf('second', {
      difference: 'b*x-y^2',
      bowl: 'x^2+b*y^2',
      twice: 'x*y+b*x',
      bent: 'x*y^2-a*x',
      crossed: 'b*x^2*y-y^2',
    }),
    whole('px', -2, 4, 0, 1),
    whole('py', -3, 3, 0, 1),
  ],
  constraints: ['a != b', 'px != py'],
  variables: [
    { name: 'x', domain: 'real', at: 'px' },
    { name: 'y', domain: 'real', at: 'py' },
  ],
  definitions: [
    { name: 'p', is: 'first' },
    { name: 'q', is: 'second' },
  ],
  prompt: {
    en: 'A map sends the point $(x, y)$ to $(p, q)$:\n\n{{system}}\n\nWe want to know how it stretches a small neighbourhood of {{point}}.',
  },
  conventions: [
    {
      en: 'One row for each output ($p$, then $q$), one column for each input ($x$, then $y$): `[[dp/dx, dp/dy], [dq/dx, dq/dy]]`.',
    },
  ],
  parts: [
    {
      id: 'formulas',
      skill: 'jacobian',
      prompt: { en: 'Write the Jacobian as a matrix of formulas.' },
      answer: { op: 'jacobian', of: ['p', 'q'], wrt: ['x', 'y'] },
    },
    {
      id: 'numbers',
      skill: 'jacobian',
      prompt: { en: 'What is the Jacobian at {{point}}?' },
      answer: { op: 'jacobian', of: ['p', 'q'], wrt: ['x', 'y'], atPoint: true },
    },
    {
      id: 'entry',
      skill: 'jacobian',
      prompt: { en: 'What does the entry in row 1, column 2 say?' },
      answer: {
        op: 'choice',
        right: 'p-by-y',
        options: [
          {
            id: 'p-by-y',
            label: { en: 'How fast $p$ changes when only $y$ moves' },
            because: { en: 'The row belongs to the output $p$, the column to the input $y$.' },
          },
          {
            id: 'q-by-x',
            label: { en: 'How fast $q$ changes when only $x$ moves' },
            because: { en: 'That is row 2, column 1: rows are outputs, columns are inputs.' },
          },
          {
            id: 'p-by-q',
            label: { en: 'How fast $p$ changes when only $q$ moves' },
            because: { en: 'Both are outputs. A Jacobian compares outputs with inputs.' },
          },
          {
            id: 'both',
            label: { en: 'How fast $p$ changes when $x$ and $y$ both move' },
            because: { en: 'One column belongs to one input; the other input is held fixed.' },
          },
        ],
      },
    },
  ],
  pinned: [{ seed: 0, parameters: { a: '3', b: '2', first: '3*x*y', second: 'x^2+2*y^2', px: '2', py: '-1' } }],
  followUps: [
    {
      id: 'determinant',
      question: { en: 'What does the determinant of this matrix tell you?' },
      rubric: {
        en: 'By which factor a small area is multiplied, and with its sign whether the orientation is kept. Zero means that the map flattens the neighbourhood there.',
      },
    },
    {
      id: 'gradient',
      question: { en: 'How is a gradient related to a Jacobian?' },
      rubric: {
        en: 'A scalar function has one output, so its Jacobian is one row. The gradient is that row written as a column, in the shape of the input.',
      },
    },
  ],
};
