// GELU in its tanh form: a product with a gate that holds a cubic, three links deep.
import type { TemplateDocument } from '../../../problems/template';
import { choicePart, slopeAtPoint, slopePart } from '../network-parts';

export const geluSlope: TemplateDocument = {
  schema: 1,
  id: 'gelu-slope',
  version: 1,
  subject: 'chain-rule',
  skill: 'activations',
  title: { en: 'The slope of GELU in its tanh form' },
  difficulty: 3,
  levels: [
    { difficulty: 3, constraints: ['a > 1/25'] },
    { difficulty: 4, constraints: ['a = 1/25'] },
  ],
  minutes: 9,
  parameters: [
    {
      name: 'c',
      type: 'choice',
      options: [
        { id: 'four-fifths', is: '4/5' },
        { id: 'three-quarters', is: '3/4' },
      ],
    },
    {
      name: 'a',
      type: 'choice',
      options: [
        { id: 'usual', is: '1/25' },
        { id: 'larger', is: '1/20' },
        { id: 'a-tenth', is: '1/10' },
      ],
    },
    { name: 'xv', type: 'rational', from: '-3', to: '3', step: '1/10', not: ['0', '1', '2', '-1', '-2'] },
  ],
  constraints: [{ any: ['xv > 1/2', 'xv < -1/2'] }],
  variables: [{ name: 'x', domain: 'real', at: 'xv' }],
  definitions: [
    { name: 'u', is: 'c*(x+a*x^3)' },
    { name: 'g', is: '(1+tanh(u))/2' },
    { name: 'y', is: 'x*g' },
  ],
  prompt: {
    en: 'GELU is often computed with a hyperbolic tangent. With rounded constants:\n\n{{system}}\n\nConsider it at $x = {{xv}}$.',
  },
  conventions: [
    {
      en: 'Take the constants as they stand here; the exact GELU is $x\\,\\Phi(x)$ with the normal distribution function $\\Phi$.',
    },
  ],
  parts: [
    slopePart('gate', 'nested-composition', 'g', 'x', 'First the gate: find $dg/dx$. You may use $u$.'),
    slopePart('formula', 'activations', 'y', 'x', 'Find $dy/dx$. You may use $u$ and $g$ for what they stand for.'),
    slopeAtPoint(
      'value',
      'derivative-at-a-point',
      'y',
      'x',
      'What is $dy/dx$ at this $x$? Three significant figures are enough.',
      { from: '0.01', to: '3' },
    ),
    choicePart(
      'far',
      'activations',
      'To which number does the slope tend far to the right, and far to the left?',
      [
        'one-zero',
        'To 1 on the right, to 0 on the left',
        'Right: far out the gate is constant, 1 or 0, and its own slope dies out faster than $x$ grows.',
      ],
      ['one-one', 'To 1 on both sides', 'On the left the gate is shut: the function is about 0 there.'],
      ['half', 'To $\\tfrac12$ on both sides', 'The gate is $\\tfrac12$ at $x = 0$, not far out.'],
      [
        'infinite',
        'Without bound on the right, to 0 on the left',
        'The function grows without bound there, but its slope does not.',
      ],
    ),
  ],
  pinned: [{ seed: 0, parameters: { c: '4/5', a: '1/20', xv: '3/2' } }],
  figures: [{ kind: 'tangent', of: 'y', wrt: 'x' }],
  followUps: [
    {
      id: 'why',
      question: { en: 'Why is GELU or SiLU used where ReLU would be cheaper?' },
      rubric: {
        en: 'They are smooth, so the slope does not jump; units that are off still pass a small gradient back, so they do not die. The price is a more costly slope.',
      },
    },
  ],
};
