// ∂f/∂r and ∂f/∂θ of a function that is given in x and y.
import type { TemplateDocument } from '../../../problems/template';
import { RADIANS } from '../common';
import { oneOf, USE_NAMES, whole } from '../several-variables';

export const polarDerivatives: TemplateDocument = {
  schema: 1,
  id: 'polar-derivatives',
  version: 2,
  subject: 'chain-rule',
  skill: 'multivariable-chain',
  title: { en: 'Derivatives in polar coordinates' },
  difficulty: 3,
  levels: [
    { difficulty: 3, constraints: [{ only: { field: ['plane', 'valley', 'product'] } }] },
    { difficulty: 4, constraints: [{ only: { field: ['cubic', 'mixed', 'growth'] } }] },
  ],
  minutes: 12,
  parameters: [
    whole('a', 2, 6),
    whole('b', 1, 5),
    oneOf('field', {
      plane: 'a*x+b*y',
      valley: 'a*x^2+b*y',
      product: 'a*x*y+b*x',
      cubic: 'x^3-a*y',
      mixed: 'x^2*y+b*y^2',
      growth: 'a*x+exp(y)',
    }),
    whole('rv', 2, 4),
    oneOf('tv', { sixth: 'pi/6', third: 'pi/3', 'two-thirds': '2*pi/3', half: 'pi/2', whole: 'pi' }),
  ],
  constraints: ['a != b', 'a != rv', 'b != rv'],
  variables: [
    { name: 'r', domain: 'positive', at: 'rv' },
    { name: 'theta', domain: 'real', at: 'tv' },
  ],
  definitions: [
    { name: 'x', is: 'r*cos(theta)' },
    { name: 'y', is: 'r*sin(theta)' },
    { name: 'f', is: 'field' },
  ],
  prompt: {
    en: 'A function of the plane is given in $x$ and $y$, and a sensor measures in polar coordinates:\n\n{{system}}\n\nHow does $f$ change with $r$ and with $\\theta$, in general and at {{point}}?',
  },
  conventions: [
    {
      en: '$\\partial f/\\partial r$ holds $\\theta$ fixed, $\\partial f/\\partial\\theta$ holds $r$ fixed; $r$ is positive.',
    },
    USE_NAMES,
    RADIANS,
    { en: 'In a Jacobian, rows are outputs and columns are inputs.' },
  ],
  parts: [
    {
      id: 'map',
      skill: 'jacobian',
      prompt: {
        en: 'First the map itself: write the Jacobian of $(x, y)$ with respect to $(r, \\theta)$ as a matrix of formulas.',
      },
      answer: { op: 'jacobian', of: ['x', 'y'], wrt: ['r', 'theta'] },
    },
    {
      id: 'outwards',
      skill: 'multivariable-chain',
      prompt: { en: 'Find $\\partial f/\\partial r$ as a formula.' },
      answer: { op: 'derivative', of: 'f', wrt: 'r' },
    },
    {
      id: 'around',
      skill: 'multivariable-chain',
      prompt: { en: 'Find $\\partial f/\\partial\\theta$ as a formula.' },
      answer: { op: 'derivative', of: 'f', wrt: 'theta' },
    },
    {
      id: 'value',
      skill: 'derivative-at-a-point',
      prompt: {
        en: 'What is $\\partial f/\\partial\\theta$ at {{point}}? An exact form or three significant figures.',
      },
      answer: { op: 'derivative', of: 'f', wrt: 'theta', atPoint: true },
      tolerance: { significantFigures: 3 },
      size: { from: '0.01', to: '5000' },
    },
    {
      id: 'unit',
      skill: 'multivariable-chain',
      prompt: {
        en: 'A small step $d\\theta$ at distance $r$ moves the point by the length $r\\,d\\theta$. What is the change of $f$ for each unit of length along the circle?',
      },
      answer: {
        op: 'choice',
        right: 'over',
        options: [
          {
            id: 'over',
            label: { en: '$\\frac{1}{r}\\,\\partial f/\\partial\\theta$' },
            because: {
              en: 'The change $\\frac{\\partial f}{\\partial\\theta}\\,d\\theta$ is divided by the length $r\\,d\\theta$, so $r$ ends up below.',
            },
          },
          {
            id: 'same',
            label: { en: '$\\partial f/\\partial\\theta$ itself' },
            because: { en: 'That is the change for each radian; one radian is $r$ units of length here.' },
          },
          {
            id: 'times',
            label: { en: '$r\\,\\partial f/\\partial\\theta$' },
            because: { en: 'The length grows with $r$, so the change for each unit of it is smaller, not larger.' },
          },
          {
            id: 'radial',
            label: { en: '$\\frac{1}{r}\\,\\partial f/\\partial r$' },
            because: { en: 'Along a circle $r$ stays as it is; this is a rate outwards.' },
          },
        ],
      },
    },
  ],
  pinned: [{ seed: 0, parameters: { a: '3', b: '2', field: '3*x*y+2*x', rv: '4', tv: 'pi/3' } }],
  figures: [{ kind: 'graph' }],
  followUps: [
    {
      id: 'invariant',
      question: {
        en: 'For which functions is $\\partial f/\\partial\\theta = 0$ everywhere, and what does the chain rule say then?',
      },
      rubric: {
        en: 'For those that depend on $r$ only. Then $-y\\,f_x + x\\,f_y = 0$: the gradient points along $(x, y)$, outwards or inwards.',
      },
    },
  ],
};
