// The gradient at a point and the rate along a direction: a walk away from the point.
import type { TemplateDocument } from '../../../problems/template';
import { oneOf, whole } from '../several-variables';

export const directionalDerivative: TemplateDocument = {
  schema: 1,
  id: 'directional-derivative',
  version: 1,
  subject: 'chain-rule',
  skill: 'gradient-vector',
  title: { en: 'Gradient and directional derivative' },
  difficulty: 2,
  levels: [
    { difficulty: 2, constraints: [{ only: { hill: ['bowl', 'tilted', 'product'] } }] },
    { difficulty: 3, constraints: [{ only: { hill: ['cubic', 'mixed', 'quartic'] } }] },
  ],
  minutes: 8,
  parameters: [
    whole('a', 2, 5),
    whole('b', 1, 6),
    whole('px', -3, 3, 0, 1),
    whole('py', -3, 3, 0, 1),
    oneOf('ux', {
      'three-fifths': '3/5',
      'minus-three-fifths': '-3/5',
      'four-fifths': '4/5',
      'minus-four-fifths': '-4/5',
    }),
    oneOf('uy', {
      'three-fifths': '3/5',
      'minus-three-fifths': '-3/5',
      'four-fifths': '4/5',
      'minus-four-fifths': '-4/5',
    }),
    oneOf('hill', {
      bowl: 'x^2+a*y^2',
      tilted: 'a*x^2-y^2+b*x',
      product: 'a*x*y+b*y',
      cubic: 'x^3-a*x*y',
      mixed: 'x^2*y-b*y^2',
      quartic: 'x^2*y^2+a*x',
    }),
  ],
  constraints: ['ux*ux+uy*uy = 1', 'px != py'],
  variables: [{ name: 's', domain: 'real', at: '0' }],
  definitions: [
    { name: 'x', is: 'px+ux*s' },
    { name: 'y', is: 'py+uy*s' },
    { name: 'f', is: 'hill' },
  ],
  prompt: {
    en: 'The height of a hill is $f(x, y) = {{f}}$. You stand at $(x, y) = ({{px}}, {{py}})$ and set out in the direction of the unit vector $({{ux}}, {{uy}})$: after the distance $s$ you are at\n\n$$x = {{x}}, \\qquad y = {{y}}.$$',
  },
  conventions: [
    {
      en: 'The gradient is written as a row here: $\\nabla f = [\\partial f/\\partial x,\\ \\partial f/\\partial y]$.',
    },
    { en: 'A directional derivative is taken along a vector of length 1.' },
  ],
  parts: [
    {
      id: 'gradient',
      skill: 'gradient-vector',
      prompt: {
        en: 'What is the gradient $\\nabla f$ at $({{px}}, {{py}})$? Write it as a row of two numbers, such as `[5, 0]`.',
      },
      answer: { op: 'jacobian', of: ['f'], wrt: ['x', 'y'], atPoint: true },
    },
    {
      id: 'slope',
      skill: 'gradient-vector',
      prompt: {
        en: 'How fast do you climb when you set out, that is, what is $df/ds$ at $s = 0$? Below zero means downhill.',
      },
      answer: { op: 'derivative', of: 'f', wrt: 's', atPoint: true },
      tolerance: { significantFigures: 3 },
      size: { from: '1', to: '500' },
    },
    {
      id: 'steepest',
      skill: 'gradient-vector',
      prompt: { en: 'In which direction would you climb fastest?' },
      answer: {
        op: 'choice',
        right: 'gradient',
        options: [
          {
            id: 'gradient',
            label: { en: 'Along $\\nabla f$, the gradient at this point' },
            because: {
              en: 'The rate is $|\\nabla f|\\cos\\alpha$ with the angle $\\alpha$ to the gradient; it is largest for $\\alpha = 0$.',
            },
          },
          {
            id: 'level',
            label: { en: 'At a right angle to the gradient' },
            because: { en: 'There $\\cos\\alpha = 0$: you stay at the same height, on a level curve.' },
          },
          {
            id: 'against',
            label: { en: 'Along $-\\nabla f$, as gradient descent does' },
            because: { en: 'That way you go down fastest, which is why descent uses it.' },
          },
          {
            id: 'position',
            label: { en: 'Straight away from the origin' },
            because: { en: 'What counts is how $f$ changes at this point, not where the origin is.' },
          },
        ],
      },
    },
  ],
  pinned: [{ seed: 0, parameters: { a: '3', b: '1', px: '2', py: '-1', ux: '3/5', uy: '4/5', hill: 'x^2+3*y^2' } }],
  followUps: [
    {
      id: 'largest',
      question: { en: 'How large is the rate of steepest ascent, and along which directions is it zero?' },
      rubric: {
        en: 'It is the length of the gradient, $|\\nabla f|$. It is zero at right angles to the gradient, along the level curve.',
      },
    },
    {
      id: 'length',
      question: { en: 'What goes wrong when the direction is not a unit vector?' },
      rubric: {
        en: 'The number is multiplied by the length of the vector: a rate for each unit of the parameter, not for each unit of distance.',
      },
    },
  ],
};
