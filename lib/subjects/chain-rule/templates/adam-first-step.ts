// The first step of Adam by hand: averages, bias correction, and why its length does not depend on the gradient.
import type { TemplateDocument } from '../../../problems/template';
import { choicePart, halves, oneOf, valueAtPoint, wholes } from '../network-parts';

export const adamFirstStep: TemplateDocument = {
  schema: 1,
  id: 'adam-first-step',
  version: 1,
  subject: 'chain-rule',
  skill: 'optimisers',
  title: { en: 'The first step of Adam' },
  difficulty: 3,
  levels: [
    { difficulty: 3, constraints: ['second = 99/100'] },
    { difficulty: 4, constraints: ['second != 99/100'] },
  ],
  minutes: 9,
  parameters: [
    halves('wv', '-4', '5', '0'),
    wholes('xv', -4, 4, 0, 1, -1),
    wholes('gap', -5, 5, 0, 1, -1),
    { name: 'tv', type: 'computed', is: 'wv*xv-gap' },
    oneOf('first', '9/10', '4/5'),
    oneOf('second', '99/100', '999/1000', '19/20'),
    oneOf('rate', '1/10', '1/100', '1/5', '1/20'),
  ],
  constraints: ['wv != xv', 'gap != xv', 'gap != -xv'],
  variables: [
    { name: 'w', domain: 'real', at: 'wv' },
    { name: 'x', domain: 'real', at: 'xv' },
    { name: 't', domain: 'real', at: 'tv' },
    { name: 'beta1', domain: '(0,1)', at: 'first' },
    { name: 'beta2', domain: '(0,1)', at: 'second' },
    { name: 'eta', domain: 'positive', at: 'rate' },
  ],
  definitions: [
    { name: 'L', is: '(w*x-t)^2/2' },
    { name: 'g', derivative: { of: 'L', wrt: 'w' } },
    { name: 'm', is: '(1-beta1)*g' },
    { name: 's', is: '(1-beta2)*g^2' },
    { name: 'M', is: 'm/(1-beta1)' },
    { name: 'S', is: 's/(1-beta2)' },
    { name: 'v', is: 'w-eta*M/sqrt(S)' },
  ],
  prompt: {
    en: 'Adam keeps running averages of the gradient and of its square, both begun at 0. Its first step goes from $w$ to $v$; $M$ and $S$ are the averages after the correction for that beginning:\n\n{{system}}\n\nAt the moment {{point}}.',
  },
  conventions: [
    { en: 'The small $\\varepsilon$ that Adam adds to $\\sqrt S$ is left out. The loss has the factor $\\tfrac12$.' },
  ],
  parts: [
    valueAtPoint('gradient', 'neuron-gradient', 'g', 'What is the gradient $g$?', { from: '1', to: '100' }),
    valueAtPoint('average', 'optimisers', 'm', 'What is the average $m$, before the correction?', {
      from: '1/100',
      to: '100',
    }),
    valueAtPoint('square-average', 'optimisers', 's', 'What is the average $s$ of the square, before the correction?', {
      from: '1/1000',
      to: '100',
    }),
    valueAtPoint('new-weight', 'optimisers', 'v', 'What is the new weight $v$?', { from: '1/100', to: '100' }),
    choicePart(
      'length',
      'optimisers',
      'The loss is multiplied by 1000. What happens to this first step of Adam?',
      [
        'as-it-was',
        'It stays exactly as long',
        'Right: $M = g$ and $\\sqrt S = |g|$, so the step is $\\eta$ times the sign of $g$, whatever its size.',
      ],
      [
        'longer',
        'It becomes 1000 times as long',
        'That is plain gradient descent. Adam divides by the size of the gradient.',
      ],
      [
        'shorter',
        'It becomes shorter, for Adam divides by $S$',
        'It divides by the square root of $S$, which grows just as $M$ does.',
      ],
      ['root-longer', 'It becomes about 32 times as long', '$M$ grows by 1000 and so does $\\sqrt S$: they cancel.'],
    ),
  ],
  pinned: [
    { seed: 0, parameters: { wv: '2', xv: '3', gap: '2', tv: '4', first: '9/10', second: '999/1000', rate: '1/10' } },
  ],
  figures: [{ kind: 'graph' }],
  followUps: [
    {
      id: 'without-correction',
      question: { en: 'What would the first steps be like without the bias correction?' },
      rubric: {
        en: '$m$ is too small by $1-\\beta_1$ and $\\sqrt s$ by $\\sqrt{1-\\beta_2}$; with 0.9 and 0.999 the quotient is about 0.1/0.03, so the first steps would be about three times too long.',
      },
    },
  ],
};
