// A curve given by an equation with a product in it: the slope as a formula and at a point of the curve.
import type { TemplateDocument } from '../../../problems/template';
import { choice } from '../parts';

export const implicitCurve: TemplateDocument = {
  schema: 1,
  id: 'implicit-curve',
  version: 1,
  subject: 'chain-rule',
  skill: 'implicit',
  title: { en: 'Slope of a curve given by an equation' },
  difficulty: 3,
  levels: [
    { difficulty: 3, constraints: [{ only: { curve: ['ellipse', 'mixed'] } }] },
    { difficulty: 4, constraints: [{ only: { curve: ['cubic', 'exponential'] } }] },
  ],
  minutes: 8,
  parameters: [
    { name: 'a', type: 'integer', from: 2, to: 6 },
    { name: 'b', type: 'integer', from: 2, to: 6 },
    { name: 'p', type: 'integer', from: -3, to: 3, not: [0, 1] },
    { name: 'q', type: 'integer', from: -3, to: 3, not: [0, 1] },
    {
      name: 'curve',
      type: 'choice',
      options: [
        { id: 'ellipse', is: 'a*x^2+b*y^2' },
        { id: 'mixed', is: 'x^2+a*x*y+b*y^2' },
        { id: 'cubic', is: 'x^3+y^3-a*x*y' },
        { id: 'exponential', is: 'a*y+x*exp(y-q)' },
      ],
    },
  ],
  constraints: ['p != q', 'p != -q', 'a^2 != 4*b'],
  variables: [
    { name: 'x', domain: 'real', at: 'p' },
    { name: 'y', domain: 'real', at: 'q' },
  ],
  definitions: [{ name: 'F', is: 'curve' }],
  prompt: {
    en: 'A curve goes through the point $x = {{p}}$, $y = {{q}}$, and on it\n\n$${{F}} = c$$\n\nwith the constant $c$ that belongs to this point. Close to the point $y$ is a function of $x$.',
  },
  conventions: [{ en: 'Angles are in radians. The slope is $dy/dx$ along the curve.' }],
  parts: [
    {
      id: 'constant',
      skill: 'implicit',
      prompt: { en: 'Why need the value of $c$ not be known?' },
      answer: choice(
        [
          'zero',
          'Its derivative is zero',
          'Both sides are differentiated with respect to $x$, and a constant does not change with $x$.',
        ],
        [
          'small',
          'It is too small to matter',
          'It may have any size; what counts is that it does not change along the curve.',
        ],
        [
          'cancels',
          'It cancels against $y$',
          '$y$ changes along the curve, and a constant does not, so they cannot cancel.',
        ],
      ),
    },
    {
      id: 'slope',
      skill: 'implicit',
      prompt: { en: 'Find $dy/dx$ as a formula in $x$ and $y$.' },
      answer: { op: 'implicit', of: 'F', dependent: 'y', wrt: 'x' },
    },
    {
      id: 'value',
      skill: 'derivative-at-a-point',
      prompt: { en: 'What is $dy/dx$ at the point $x = {{p}}$, $y = {{q}}$?' },
      answer: {
        op: 'rate',
        of: 'F',
        rates: [
          { name: 'x', at: 'p', is: '1' },
          { name: 'y', at: 'q' },
        ],
        wanted: 'y',
        total: '0',
        differential: true,
      },
      tolerance: { significantFigures: 3 },
    },
  ],
  pinned: [{ seed: 0, parameters: { a: '3', b: '2', p: '2', q: '3', curve: 'x^2+3*x*y+2*y^2' } }],
  followUps: [
    {
      id: 'vertical',
      question: {
        en: 'Where on such a curve does the formula for the slope fail, and what does the curve look like there?',
      },
      rubric: {
        en: 'Where the derivative of the left side with respect to $y$ is zero: there $y$ is no function of $x$, and the tangent is vertical, if the other partial derivative is not zero as well.',
      },
    },
  ],
};
