// A chain of four local rates of which one is not known, but their product is.
import type { TemplateDocument } from '../../../problems/template';
import { oneOf, whole } from '../several-variables';

export const missingChainFactor: TemplateDocument = {
  schema: 1,
  id: 'missing-chain-factor',
  version: 1,
  subject: 'chain-rule',
  skill: 'chain-factors',
  title: { en: 'Find the missing factor' },
  difficulty: 1,
  levels: [
    { difficulty: 1, constraints: ['kt > 0', { decimals: ['m'], places: 0 }] },
    { difficulty: 2, constraints: ['kt < 0'] },
  ],
  minutes: 5,
  parameters: [
    oneOf('gap', { activation: '1', output: '2' }),
    { name: 'ka', type: 'rational', from: '-4', to: '4', step: '1/2', not: ['0', '1', '-1'] },
    { name: 'kb', type: 'rational', from: '-3', to: '3', step: '1/2', not: ['0', '1', '-1'] },
    whole('kt', -5, 6, 0, 1, -1),
    { name: 'm', type: 'rational', from: '-3', to: '5', step: '1/2', not: ['0', '1', '-1'] },
    { name: 'total', type: 'computed', is: 'ka*kb*kt*m' },
  ],
  constraints: [
    'ka != kb',
    'ka != m',
    'kb != m',
    'kt != m',
    'ka*m != 1',
    'kb*m != 1',
    'ka*kb*m != kt',
    'ka*kb*kt != 1',
    'total < 100',
    'total > -100',
    { decimals: ['total'], places: 2 },
  ],
  variables: [
    { name: 'w', domain: 'real' },
    { name: 'r', domain: 'function' },
    { name: 's', domain: 'function' },
    { name: 'f', domain: 'function' },
    { name: 'g', domain: 'function' },
  ],
  definitions: [
    { name: 'z', is: 'r(w)' },
    { name: 'h', is: 's(z)' },
    { name: 'y', is: 'f(h)' },
    { name: 'L', is: 'g(y)' },
  ],
  prompt: {
    en: [
      'A weight $w$ acts on a loss $L$ along one chain, $w \\to z \\to h \\to y \\to L$. A backward pass has printed the total $dL/dw = {{total}}$ and, at the same point, the local derivatives\n\n',
      {
        when: { gap: ['activation'] },
        text: '$$\\frac{dL}{dy} = {{ka}}, \\qquad \\frac{dy}{dh} = {{kb}}, \\qquad \\frac{dz}{dw} = {{kt}}.$$\n\nThe line with $dh/dz$ is lost.',
        otherwise:
          '$$\\frac{dL}{dy} = {{ka}}, \\qquad \\frac{dh}{dz} = {{kb}}, \\qquad \\frac{dz}{dw} = {{kt}}.$$\n\nThe line with $dy/dh$ is lost.',
      },
    ],
  },
  conventions: [{ en: 'Every name depends on the one before it only.' }],
  parts: [
    {
      id: 'chain',
      skill: 'chain-factors',
      prompt: { en: 'Write $dL/dw$ as the product of all named local derivatives, the lost one too.' },
      answer: { op: 'chain', of: 'L', wrt: 'w' },
      form: 'product',
    },
    {
      id: 'lost',
      skill: 'chain-factors',
      prompt: { en: 'What was the lost local derivative?' },
      answer: { op: 'missing-factor', product: 'total', factors: ['ka', 'kb', 'kt'] },
    },
    {
      id: 'adjoint',
      skill: 'chain-factors',
      prompt: { en: 'What is $dL/dz$?' },
      answer: { op: 'missing-factor', product: 'total', factors: ['kt'] },
    },
    {
      id: 'zero',
      skill: 'chain-factors',
      prompt: {
        en: 'In another run $dL/dw = 0$, and $dz/dw = 0$ was printed. What do you know about the lost factor?',
      },
      answer: {
        op: 'choice',
        right: 'nothing',
        options: [
          {
            id: 'nothing',
            label: { en: 'Nothing: it can have any value' },
            because: {
              en: 'One factor that is 0 makes the product 0, whatever the others are. There is nothing to divide by.',
            },
          },
          {
            id: 'zero',
            label: { en: 'It must be 0 as well' },
            because: { en: 'The product is 0 already because of $dz/dw$; the lost factor need not be.' },
          },
          {
            id: 'one',
            label: { en: 'It is 1, since it changes nothing' },
            because: { en: 'A factor 1 would change nothing in any product, but here no other value does either.' },
          },
          {
            id: 'large',
            label: { en: 'It is not defined there' },
            because: { en: 'A quotient 0/0 tells nothing about it; the derivative itself may be quite ordinary.' },
          },
        ],
      },
    },
  ],
  pinned: [{ seed: 0, parameters: { gap: '1', ka: '-2', kb: '3', kt: '4', m: '1/2', total: '-12' } }],
  followUps: [
    {
      id: 'debug',
      question: { en: 'How could you use this to find a fault in a backward pass?' },
      rubric: {
        en: 'Divide adjoints that follow one another: each quotient must be the local derivative of that step. The first that is not shows where the fault is.',
      },
    },
  ],
};
