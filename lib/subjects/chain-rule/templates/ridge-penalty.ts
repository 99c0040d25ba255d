// A penalty on the weight beside the loss: a second path from w to the objective, and why it is called weight decay.
import type { TemplateDocument } from '../../../problems/template';
import { choicePart, halves, oneOf, slopeAtPoint, slopePart, valueAtPoint } from '../network-parts';

export const ridgePenalty: TemplateDocument = {
  schema: 1,
  id: 'ridge-penalty',
  version: 1,
  subject: 'chain-rule',
  skill: 'batch-gradients',
  title: { en: 'A penalty on the weight' },
  difficulty: 2,
  levels: [
    { difficulty: 2, constraints: [{ only: { penalty: ['half-square'] } }] },
    { difficulty: 3, constraints: [{ only: { penalty: ['square'] } }] },
  ],
  minutes: 8,
  parameters: [
    {
      name: 'penalty',
      type: 'choice',
      argument: 'u',
      options: [
        { id: 'half-square', is: 'u^2/2' },
        { id: 'square', is: 'u^2' },
      ],
    },
    halves('wv', '-4', '5', '0', '1', '-1'),
    halves('xv', '-3', '4', '0', '1', '-1'),
    halves('gap', '-4', '4', '0', '1', '-1'),
    { name: 'tv', type: 'computed', is: 'wv*xv-gap' },
    oneOf('kv', '1/2', '1', '3/2', '2'),
    oneOf('rate', '1/10', '1/5', '1/2'),
  ],
  constraints: [
    'wv != xv',
    'gap*xv+kv*wv != 0',
    'gap*xv+2*kv*wv != 0',
    // The two factors of the penalty lead to weights that can be told apart.
    'abs(rate*kv*wv) > abs(wv-rate*(gap*xv+kv*wv))/25',
    'abs(rate*kv*wv) > abs(wv-rate*(gap*xv+2*kv*wv))/25',
  ],
  variables: [
    { name: 'w', domain: 'real', at: 'wv' },
    { name: 'x', domain: 'real', at: 'xv' },
    { name: 't', domain: 'real', at: 'tv' },
    { name: 'lambda', domain: 'positive', at: 'kv' },
    { name: 'eta', domain: 'positive', at: 'rate' },
  ],
  definitions: [
    { name: 'D', is: '(w*x-t)^2/2' },
    { name: 'R', is: 'penalty(w)' },
    { name: 'J', is: 'D+lambda*R' },
    { name: 'g', derivative: { of: 'J', wrt: 'w' } },
    { name: 'v', is: 'w-eta*g' },
  ],
  prompt: {
    en: 'The objective $J$ is a data loss $D$ and a penalty $R$ on the weight; $v$ is the weight after one step of gradient descent:\n\n{{system}}\n\nAt the moment {{point}}.',
  },
  conventions: [{ en: 'The penalty is exactly $R = {{R}}$: mind the factor.' }],
  otherwise: [
    {
      parameter: 'penalty',
      says: { en: 'This is right for the penalty $R = {{R}}$, but here it has another factor.' },
    },
  ],
  parts: [
    slopePart('formula', 'batch-gradients', 'J', 'w', 'Write $\\partial J/\\partial w$.'),
    slopeAtPoint('value', 'batch-gradients', 'J', 'w', 'What is $\\partial J/\\partial w$ now?', {
      from: '1/100',
      to: '500',
    }),
    valueAtPoint('new-weight', 'optimisers', 'v', 'What is the weight $v$ after the step?', {
      from: '1/100',
      to: '500',
    }),
    choicePart(
      'no-data',
      'batch-gradients',
      'For some weight the data loss is flat: its gradient is 0. What does repeated descent on $J$ do to that weight?',
      [
        'shrinks',
        'It shrinks it towards 0, by the same factor each step',
        'Right: the step is $w - \\eta\\,c\\,w = (1 - \\eta c)\\,w$, which is why it is called weight decay.',
      ],
      [
        'keeps',
        'It keeps it: without data there is no gradient',
        'The penalty has a gradient of its own, proportional to the weight.',
      ],
      [
        'subtracts',
        'It subtracts the same amount each step',
        'That is the penalty $|w|$; the slope of the square becomes smaller with the weight.',
      ],
      ['flips', 'It flips its sign each step', 'Only if the learning rate were far too large.'],
    ),
  ],
  pinned: [{ seed: 0, parameters: { penalty: 'u^2/2', wv: '3', xv: '2', gap: '2', tv: '4', kv: '1/2', rate: '1/10' } }],
  figures: [{ kind: 'graph', of: 'J' }],
  followUps: [
    {
      id: 'adamw',
      question: {
        en: 'With plain gradient descent a penalty and decaying the weight directly are the same. Why not with Adam?',
      },
      rubric: {
        en: 'Adam divides the whole gradient, the penalty’s part too, by its running size, so weights with large gradients decay less. AdamW takes the decay out of the gradient and applies it to the weight.',
      },
    },
  ],
};
