// Two steps with momentum on a parabola: the velocity keeps a part of the first gradient.
import type { TemplateDocument } from '../../../problems/template';
import { choicePart, halves, oneOf, valueAtPoint, wholes } from '../network-parts';

export const momentumSteps: TemplateDocument = {
  schema: 1,
  id: 'momentum-steps',
  version: 1,
  subject: 'chain-rule',
  skill: 'optimisers',
  title: { en: 'Two steps with momentum' },
  difficulty: 3,
  levels: [
    { difficulty: 2, constraints: ['mv = 1/2'] },
    { difficulty: 3, constraints: ['mv != 1/2'] },
  ],
  minutes: 9,
  parameters: [
    wholes('kv', 2, 6),
    wholes('wv', -8, 8, 0, 1, -1),
    halves('cv', '-3', '3', '0'),
    oneOf('rate', '1/10', '1/20', '1/5'),
    oneOf('mv', '1/2', '9/10', '4/5', '3/5'),
  ],
  constraints: ['wv != cv', 'rate*kv < 3/2', 'rate*kv != 1'],
  variables: [
    { name: 'a', domain: 'positive', at: 'kv' },
    { name: 'w0', domain: 'real', at: 'wv' },
    { name: 'c', domain: 'real', at: 'cv' },
    { name: 'eta', domain: 'positive', at: 'rate' },
    { name: 'mu', domain: 'positive', at: 'mv' },
  ],
  definitions: [
    { name: 'L0', is: 'a*(w0-c)^2/2' },
    { name: 'g0', derivative: { of: 'L0', wrt: 'w0' } },
    { name: 'v1', is: 'g0' },
    { name: 'w1', is: 'w0-eta*v1' },
    { name: 'L1', is: 'a*(w1-c)^2/2' },
    { name: 'g1', derivative: { of: 'L1', wrt: 'w1' } },
    { name: 'v2', is: 'mu*v1+g1' },
    { name: 'w2', is: 'w1-eta*v2' },
  ],
  prompt: {
    en: 'Gradient descent with momentum makes two steps on a parabola; the velocity $v$ begins with the first gradient:\n\n{{system}}\n\nwith {{point}}.',
  },
  conventions: [
    {
      en: 'This is heavy-ball momentum: the velocity sums gradients with the factor $\\mu$, without a factor $1 - \\mu$ in front of the new one.',
    },
  ],
  parts: [
    valueAtPoint('first', 'optimisers', 'w1', 'What is $w_1$ after the first step?', { from: '1/100', to: '100' }),
    valueAtPoint('second-gradient', 'derivative-at-a-point', 'g1', 'What is the gradient $g_1$ there?', {
      from: '1/100',
      to: '200',
    }),
    valueAtPoint('velocity', 'optimisers', 'v2', 'What is the velocity $v_2$?', { from: '1/100', to: '200' }),
    valueAtPoint('second', 'optimisers', 'w2', 'What is $w_2$ after the second step?', { from: '1/100', to: '200' }),
    choicePart(
      'steady',
      'optimisers',
      'On a long slope all gradients are the same $g$. To which velocity does momentum build up?',
      [
        'geometric',
        '$g/(1-\\mu)$',
        'Right: $v = g + \\mu g + \\mu^2 g + \\cdots$ is a geometric series. For $\\mu = 0.9$ steps become ten times as long.',
      ],
      ['unchanged', '$g$', 'That is the first velocity; each step adds $\\mu$ times the last one.'],
      ['weighted', '$\\mu g$', 'The new gradient always comes in full, so the velocity is at least $g$.'],
      ['unbounded', 'It grows without end', 'With $\\mu < 1$ old gradients fade, so the sum has a limit.'],
    ),
  ],
  pinned: [{ seed: 0, parameters: { kv: '2', wv: '6', cv: '1', rate: '1/10', mv: '1/2' } }],
  figures: [{ kind: 'graph' }],
  followUps: [
    {
      id: 'ravine',
      question: { en: 'Why does momentum help in a narrow valley?' },
      rubric: {
        en: 'Across the valley the gradients change sign and cancel in the velocity; along it they agree and add up. So it damps the zigzag and speeds up the way along.',
      },
    },
  ],
};
