// Softplus with a sharpness: the constants of both links cancel in the slope, and the second derivative shows what is left.
import type { TemplateDocument } from '../../../problems/template';
import { choicePart, slopeAtPoint, slopePart } from '../network-parts';

export const softplusSharpness: TemplateDocument = {
  schema: 1,
  id: 'softplus-sharpness',
  version: 1,
  subject: 'chain-rule',
  skill: 'activations',
  title: { en: 'A sharper softplus' },
  difficulty: 2,
  levels: [
    { difficulty: 2, constraints: ['bv > 1'] },
    { difficulty: 3, constraints: ['bv < 1'] },
  ],
  minutes: 7,
  parameters: [
    {
      name: 'bv',
      type: 'choice',
      options: [
        { id: 'two', is: '2' },
        { id: 'three', is: '3' },
        { id: 'four', is: '4' },
        { id: 'five', is: '5' },
        { id: 'a-half', is: '1/2' },
        { id: 'a-quarter', is: '1/4' },
        { id: 'a-fifth', is: '1/5' },
      ],
    },
    { name: 'zv', type: 'rational', from: '-4', to: '4', step: '1/5', not: ['0', '1'] },
  ],
  constraints: ['bv*zv < 3', 'bv*zv > -3'],
  variables: [{ name: 'z', domain: 'real', at: 'zv' }],
  definitions: [{ name: 'y', is: 'softplus(bv*z)/bv' }],
  prompt: { en: 'A softplus with its own sharpness is\n\n$$y = {{y}}.$$\n\nConsider it at $z = {{zv}}$.' },
  conventions: [
    { en: '$\\operatorname{softplus}(u) = \\ln(1+e^u)$ and $\\sigma(u) = 1/(1+e^{-u})$; $\\ln$ is natural.' },
  ],
  parts: [
    slopePart('slope', 'activations', 'y', 'z', 'Find $dy/dz$, as short as you can.'),
    slopeAtPoint(
      'value',
      'derivative-at-a-point',
      'y',
      'z',
      'What is $dy/dz$ at this $z$? Three significant figures are enough.',
    ),
    {
      id: 'curvature',
      skill: 'second-derivatives',
      prompt: { en: 'Find the second derivative $d^2y/dz^2$.' },
      answer: { op: 'second-derivative', of: 'y', wrt: 'z' },
    },
    choicePart(
      'limit',
      'activations',
      'The number in both places is made larger and larger. Which function does $y$ approach?',
      [
        'relu',
        '$\\operatorname{ReLU}(z)$',
        'Right: the slope $\\sigma(\\beta z)$ becomes a step from 0 to 1, and $y$ its integral.',
      ],
      ['step', 'A step from 0 to 1', 'The slope becomes a step; $y$ is what has this slope.'],
      [
        'zero',
        '0 everywhere, because of the division',
        'The softplus grows as fast as the divisor where $z$ is positive.',
      ],
      ['linear', '$z$', 'Only for positive $z$; on the left the softplus goes to 0.'],
    ),
  ],
  pinned: [{ seed: 0, parameters: { bv: '2', zv: '3/5' } }],
  figures: [{ kind: 'tangent', of: 'y', wrt: 'z' }],
  followUps: [
    {
      id: 'cancel',
      question: { en: 'Why does the constant drop out of the slope but not out of the second derivative?' },
      rubric: {
        en: 'Each differentiation brings one inner factor $\\beta$; the division takes one away. After one derivative nothing is left, after two derivatives one factor $\\beta$ is.',
      },
    },
  ],
};
