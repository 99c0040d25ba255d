// A gradient check: the analytic slope beside a central difference with a coarse step, and the relative error.
import type { TemplateDocument } from '../../../problems/template';
import { choicePart, halves, oneOf, slopePart, valueAtPoint, wholes } from '../network-parts';

export const centralDifference: TemplateDocument = {
  schema: 1,
  id: 'central-difference',
  version: 1,
  subject: 'chain-rule',
  skill: 'gradient-checking',
  title: { en: 'Checking a gradient by differences' },
  difficulty: 3,
  levels: [
    { difficulty: 2, constraints: ['hv = 1/10'] },
    { difficulty: 3, constraints: ['hv > 1/10'] },
  ],
  minutes: 9,
  parameters: [
    halves('wv', '-2', '2', '0', '1', '-1'),
    wholes('xv', -3, 3, 0, 1, -1),
    wholes('tv', -4, 4),
    oneOf('hv', '1/10', '1/5', '1/2'),
  ],
  constraints: ['wv*wv*xv != tv'],
  variables: [
    { name: 'w', domain: 'real', at: 'wv' },
    { name: 'x', domain: 'real', at: 'xv' },
    { name: 't', domain: 'real', at: 'tv' },
    { name: 'h', domain: 'positive', at: 'hv' },
  ],
  definitions: [
    { name: 'L', is: '(w^2*x-t)^2/2' },
    { name: 'g', derivative: { of: 'L', wrt: 'w' } },
    { name: 'P', is: '((w+h)^2*x-t)^2/2' },
    { name: 'Q', is: '((w-h)^2*x-t)^2/2' },
    { name: 'n', is: '(P-Q)/(2*h)' },
    { name: 'E', is: 'abs(n-g)/abs(g)' },
  ],
  prompt: {
    en: 'A gradient $g$ is checked by the central difference $n$ of two losses; $E$ is the relative error:\n\n{{system}}\n\nAt the moment {{point}}; such a large $h$ is taken to make the error visible.',
  },
  conventions: [{ en: 'The loss has the factor $\\tfrac12$.' }],
  parts: [
    slopePart('formula', 'chain-rule', 'L', 'w', 'Find the analytic gradient $\\partial L/\\partial w$.'),
    valueAtPoint('analytic', 'derivative-at-a-point', 'g', 'What is $g$ now?', { from: '1/10', to: '200' }),
    valueAtPoint(
      'numeric',
      'gradient-checking',
      'n',
      'What is the central difference $n$? Three significant figures are enough.',
      { from: '1/10', to: '200' },
    ),
    valueAtPoint(
      'error',
      'gradient-checking',
      'E',
      'What is the relative error $E$? Three significant figures are enough.',
      { from: '1/1000', to: '1' },
    ),
    choicePart(
      'halve',
      'gradient-checking',
      'You halve $h$, in exact arithmetic. What happens to the error of the central difference, about?',
      [
        'quarter',
        'It falls to a quarter',
        'Right: the even terms of the two losses cancel, and the error that is left goes with $h^2$.',
      ],
      ['half', 'It falls to a half', 'So it is for the one-sided difference, whose error goes with $h$.'],
      ['eighth', 'It falls to an eighth', 'The third-order term is divided by $2h$, so $h^2$ is left.'],
      ['unaffected', 'It does not change', 'The difference tends to the slope as $h$ becomes small.'],
    ),
    choicePart(
      'tiny',
      'gradient-checking',
      'Why does one not take $h = 10^{-15}$ in double precision?',
      [
        'cancellation',
        'The two losses agree in nearly all digits, and their difference is noise',
        'Right: rounding errors of about $10^{-16}$ are divided by $2h$. About $10^{-5}$ is a good $h$ here.',
      ],
      ['slow', 'The forward pass takes longer for small $h$', 'The forward pass costs the same for any $h$.'],
      [
        'theory',
        'The formula holds only for large $h$',
        'The formula becomes more exact for small $h$; the arithmetic does not.',
      ],
      [
        'overflow',
        'Dividing by such a small number overflows',
        'The quotient is of the size of the slope, far from overflow.',
      ],
    ),
  ],
  pinned: [{ seed: 0, parameters: { wv: '3/2', xv: '2', tv: '3', hv: '1/10' } }],
  followUps: [
    {
      id: 'kinks',
      question: { en: 'The check fails for a ReLU network at a few weights only. Is the gradient wrong?' },
      rubric: {
        en: 'Not necessarily: where $w - h$ and $w + h$ lie on two sides of a kink the difference mixes two slopes. Repeat with smaller $h$ or another point, and switch dropout off.',
      },
    },
  ],
};
