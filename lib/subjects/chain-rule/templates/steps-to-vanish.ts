// After how many steps a gradient falls below a bound: a logarithm of the factor of one step.
import type { TemplateDocument } from '../../../problems/template';

export const stepsToVanish: TemplateDocument = {
  schema: 1,
  id: 'steps-to-vanish',
  version: 1,
  subject: 'chain-rule',
  skill: 'vanishing-exploding',
  title: { en: 'How long a gradient lasts' },
  difficulty: 3,
  minutes: 8,
  parameters: [
    { name: 'wv', type: 'rational', from: '1/2', to: '3', step: '1/10' },
    { name: 'sv', type: 'rational', from: '1/10', to: '1', step: '1/20' },
    {
      name: 'bound',
      type: 'choice',
      options: [
        { id: 'tenth', is: '1/10' },
        { id: 'hundredth', is: '1/100' },
        { id: 'thousandth', is: '1/1000' },
      ],
    },
    { name: 'rv', type: 'computed', is: 'wv*sv' },
  ],
  constraints: ['rv <= 95/100', 'rv >= 1/4', { decimals: ['rv'], places: 2 }],
  levels: [
    { difficulty: 2, constraints: ['wv <= 1'] },
    { difficulty: 3, constraints: ['wv > 1'] },
  ],
  variables: [
    { name: 'w', domain: 'positive', at: 'wv' },
    { name: 's', domain: 'positive', at: 'sv' },
    { name: 'B', domain: 'positive', at: 'bound' },
  ],
  definitions: [
    { name: 'r', is: 'w*s' },
    { name: 'k', is: 'ln(B)/ln(r)' },
  ],
  prompt: {
    en: 'In a recurrent network with one unit the gradient is multiplied by $r$ at every step back: the weight $w$ times the slope $s$ of the activation, taken to be the same at each step. After $k$ steps the product $r^k$ has fallen to the bound $B$:\n\n{{system}}\n\nHere {{point}}.',
  },
  conventions: [
    { en: '$\\ln$ is natural. $k$ need not be whole: the first whole number of steps that is not below it is enough.' },
  ],
  parts: [
    {
      id: 'factor',
      skill: 'rates-multiply',
      prompt: { en: 'By which number is the gradient multiplied after two steps?' },
      answer: { op: 'product', factors: ['rv', 'rv'] },
      tolerance: { significantFigures: 3 },
    },
    {
      id: 'class',
      skill: 'vanishing-exploding',
      prompt: { en: 'What happens to the gradient over many steps?' },
      answer: { op: 'classify', value: 'rv' },
    },
    {
      id: 'steps',
      skill: 'vanishing-exploding',
      prompt: { en: 'What is $k$, to three significant figures?' },
      answer: { op: 'value', of: 'k', atPoint: true },
      tolerance: { significantFigures: 3 },
    },
    {
      id: 'squared',
      skill: 'vanishing-exploding',
      prompt: { en: 'The bound is squared, $B^2$ in place of $B$. What happens to the number of steps?' },
      answer: {
        op: 'choice',
        right: 'doubles',
        options: [
          {
            id: 'doubles',
            label: { en: 'It doubles' },
            because: {
              en: '$\\ln B^2 = 2 \\ln B$: the size falls by the same factor every $k$ steps, so that twice as many are needed.',
            },
          },
          {
            id: 'squares',
            label: { en: 'It is squared' },
            because: { en: 'The logarithm turns the square into a factor: $\\ln B^2 = 2 \\ln B$.' },
          },
          {
            id: 'same',
            label: { en: 'It hardly changes' },
            because: { en: 'The gradient loses the same share in each step; to lose it twice takes twice as long.' },
          },
        ],
      },
    },
  ],
  pinned: [{ seed: 0, parameters: { wv: '2', sv: '1/5', bound: '1/100', rv: '2/5' } }],
  followUps: [
    {
      id: 'slope',
      question: {
        en: 'Why is the slope $s$ at most $\\tfrac14$ for the sigmoid and at most 1 for tanh, and what follows for $w$?',
      },
      rubric: {
        en: '$\\sigma(1-\\sigma)$ is largest at $\\sigma = \\tfrac12$; $1 - \\tanh^2$ is largest at 0. To keep $|ws|$ near 1 the weight must be near 4 for a sigmoid, and at least 1 for tanh; saturation makes the slope smaller still.',
      },
    },
  ],
};
