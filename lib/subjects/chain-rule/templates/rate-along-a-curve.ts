// dz/dt of a function of two variables along a curve: one term for each variable in between.
import type { TemplateDocument } from '../../../problems/template';
import { NATURAL, RADIANS } from '../common';
import { oneOf, USE_NAMES, whole } from '../several-variables';

export const rateAlongACurve: TemplateDocument = {
  schema: 1,
  id: 'rate-along-a-curve',
  version: 1,
  subject: 'chain-rule',
  skill: 'multivariable-chain',
  title: { en: 'A rate along a curve' },
  difficulty: 2,
  levels: [
    { difficulty: 2, constraints: [{ only: { surface: ['product', 'bowl', 'cubic'], way: ['line', 'square'] } }] },
    { difficulty: 3, constraints: [{ only: { surface: ['wave', 'growth', 'cubic'], across: ['power', 'decay'] } }] },
  ],
  minutes: 8,
  parameters: [
    whole('a', 2, 5),
    whole('b', 1, 4),
    oneOf('surface', {
      product: 'a*x*y+x^2',
      bowl: 'x^2+a*y^2',
      cubic: 'x^2*y-a*y',
      wave: 'x^2*sin(y)',
      growth: 'x*exp(y)',
    }),
    oneOf('way', { line: 'b*t+1', square: 't^2+b', root: 'sqrt(t)' }),
    oneOf('across', { line: 'a-2*t', power: 't^3', decay: 'exp(-t)' }),
    { name: 'p', type: 'rational', from: '1/2', to: '4', step: '1/2', not: ['1'] },
  ],
  variables: [{ name: 't', domain: 'positive', at: 'p' }],
  definitions: [
    { name: 'x', is: 'way' },
    { name: 'y', is: 'across' },
    { name: 'z', is: 'surface' },
  ],
  prompt: {
    en: 'A point moves along a curve in the plane, and $z$ is measured where it is:\n\n{{system}}\n\nHow fast does $z$ change with $t$, in general and at {{point}}?',
  },
  conventions: [{ en: 'The time $t$ is positive.' }, USE_NAMES, RADIANS, NATURAL],
  parts: [
    {
      id: 'terms',
      skill: 'multivariable-chain',
      prompt: {
        en: 'Write $dz/dt$ with named derivatives: a sum of products, one for each variable in between, such as `dz/dx*… + …`.',
      },
      answer: { op: 'path-sum', of: 'z', wrt: 't' },
    },
    {
      id: 'rate',
      skill: 'multivariable-chain',
      prompt: { en: 'Now write $dz/dt$ concretely.' },
      answer: { op: 'derivative', of: 'z', wrt: 't' },
    },
    {
      id: 'value',
      skill: 'derivative-at-a-point',
      prompt: { en: 'What is $dz/dt$ at {{point}}? Three significant figures are enough.' },
      answer: { op: 'derivative', of: 'z', wrt: 't', atPoint: true },
      tolerance: { significantFigures: 3 },
      size: { from: '0.01', to: '5000' },
    },
  ],
  pinned: [
    {
      seed: 0,
      parameters: { a: '3', b: '1', surface: '3*x*y+x^2', way: 't^2+1', across: 't^3', p: '2' },
    },
  ],
  figures: [{ kind: 'graph' }],
  followUps: [
    {
      id: 'three',
      question: { en: 'What changes when $z$ depends on three moving coordinates, or on $t$ directly as well?' },
      rubric: {
        en: 'One more term for each: $\\frac{\\partial z}{\\partial w}\\frac{dw}{dt}$ for a third coordinate, and $\\partial z/\\partial t$ with all coordinates held fixed for a direct dependence.',
      },
    },
    {
      id: 'dot',
      question: { en: 'Write the rate with the gradient of $z$.' },
      rubric: { en: "$dz/dt = \\nabla z \\cdot (x'(t), y'(t))$: the gradient times the velocity, as a dot product." },
    },
  ],
};
