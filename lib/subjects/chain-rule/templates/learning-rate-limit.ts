// Gradient descent on a parabola multiplies the distance by the same factor each step: which learning rates are stable?
import type { TemplateDocument } from '../../../problems/template';
import { choicePart, oneOf, valueAtPoint, wholes } from '../network-parts';

export const learningRateLimit: TemplateDocument = {
  schema: 1,
  id: 'learning-rate-limit',
  version: 1,
  subject: 'chain-rule',
  skill: 'optimisers',
  title: { en: 'How large may the learning rate be' },
  difficulty: 3,
  levels: [
    { difficulty: 2, constraints: ['1-rate*av > -1/4'] },
    { difficulty: 3, constraints: ['1-rate*av < -1/4', '1-rate*av >= -2'] },
  ],
  minutes: 8,
  parameters: [
    wholes('av', 2, 12),
    wholes('wv', -9, 9, 0, 1, -1),
    oneOf('rate', '1/10', '1/5', '3/10', '1/2', '2/5'),
    wholes('kv', 3, 4),
    { name: 'q', type: 'computed', is: '1-rate*av' },
  ],
  constraints: ['q != 0', 'q != 1', 'q >= -2'],
  variables: [
    { name: 'a', domain: 'positive', at: 'av' },
    { name: 'w', domain: 'real', at: 'wv' },
    { name: 'eta', domain: 'positive', at: 'rate' },
    { name: 'k', domain: 'positive', at: 'kv' },
  ],
  definitions: [
    { name: 'L', is: 'a*w^2/2' },
    { name: 'g', derivative: { of: 'L', wrt: 'w' } },
    { name: 'v', is: 'w-eta*g' },
    { name: 'r', is: '1-a*eta', hidden: true },
    { name: 'z', is: 'w*r^k', hidden: true },
    { name: 'm', is: '2/a', hidden: true },
  ],
  prompt: {
    en: 'Gradient descent on a parabola goes from $w$ to $v$:\n\n{{system}}\n\nwith the curvature $a = {{av}}$, $w = {{wv}}$ and the learning rate $\\eta = {{rate}}$. The minimum is at 0.',
  },
  conventions: [{ en: 'The learning rate stays the same in all steps.' }],
  parts: [
    valueAtPoint('one-step', 'optimisers', 'v', 'Where is the weight after one step: what is $v$?', {
      from: '1/100',
      to: '100',
    }),
    valueAtPoint(
      'factor',
      'optimisers',
      'r',
      'By which factor does each step multiply the distance from the minimum? Give it with its sign.',
      { from: '1/100', to: '4' },
    ),
    valueAtPoint(
      'more-steps',
      'optimisers',
      'z',
      'And where is the weight after $k = {{kv}}$ steps in all? Three significant figures are enough.',
      { from: '1/10000', to: '1000' },
    ),
    {
      id: 'in-the-end',
      skill: 'vanishing-exploding',
      prompt: {
        en: 'The gradient is proportional to the distance from the minimum. What happens to it with more and more steps?',
      },
      answer: { op: 'classify', value: 'q' },
    },
    valueAtPoint(
      'limit',
      'optimisers',
      'm',
      'Below which learning rate does gradient descent converge on this parabola?',
      { from: '1/100', to: '10' },
    ),
    choicePart(
      'many-directions',
      'optimisers',
      'A loss has the curvature 100 in one direction and 1 in another. What limits the learning rate, and what suffers?',
      [
        'steep-limits',
        'The steep direction limits it; the flat one becomes slow',
        'Right: it must stay below $2/100$, and then each step shrinks the flat distance by at most 2 %.',
      ],
      [
        'flat-limits',
        'The flat direction limits it; the steep one becomes slow',
        'The flat direction would allow a rate up to 2; the steep one does not.',
      ],
      [
        'mean-limits',
        'The mean curvature limits it; neither suffers',
        'Each direction has its own factor, and one of them above 1 is enough to diverge.',
      ],
      [
        'none-limits',
        'Nothing limits it if the start is close enough',
        'The factor does not depend on the distance: any start but 0 moves away.',
      ],
    ),
  ],
  pinned: [{ seed: 0, parameters: { av: '4', wv: '6', rate: '1/10', kv: '3', q: '3/5' } }],
  followUps: [
    {
      id: 'condition',
      question: { en: 'What is the condition number, and which remedies shorten the way in a badly conditioned loss?' },
      rubric: {
        en: 'Largest through smallest curvature. Momentum, normalising inputs, adaptive rates as in Adam, second-order methods; each brings the directions nearer to one another.',
      },
    },
  ],
};
