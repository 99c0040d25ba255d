// Logistic regression: the log-likelihood of one observation, whose score is the error times the input.
import type { TemplateDocument } from '../../../problems/template';

export const logisticScore: TemplateDocument = {
  schema: 1,
  id: 'logistic-score',
  version: 1,
  subject: 'likelihoods',
  skill: 'score',
  title: { en: 'The score of logistic regression' },
  difficulty: 3,
  levels: [
    { difficulty: 3, constraints: ['bv = 0'] },
    { difficulty: 4, constraints: ['bv != 0'] },
  ],
  minutes: 7,
  parameters: [
    { name: 'yv', type: 'integer', from: 0, to: 1 },
    { name: 'xv', type: 'rational', from: '-3', to: '3', step: '1/2', not: ['0', '1'] },
    { name: 'wv', type: 'rational', from: '-1', to: '1', step: '1/2', not: ['0'] },
    { name: 'bv', type: 'rational', from: '-1', to: '1', step: '1/2' },
  ],
  constraints: ['wv*xv+bv <= 2', 'wv*xv+bv >= -2', 'wv*xv+bv != 0'],
  variables: [
    { name: 'w', domain: 'real', at: 'wv' },
    { name: 'b', domain: 'real', at: 'bv' },
    { name: 'x', domain: 'real', at: 'xv' },
    { name: 'y', domain: 'real', at: 'yv' },
  ],
  definitions: [
    { name: 'z', is: 'w*x+b' },
    { name: 'p', is: 'sigmoid(z)' },
    { name: 'L', is: 'y*ln(p)+(1-y)*ln(1-p)' },
  ],
  prompt: {
    en: 'One observation with input $x$ and outcome $y$ (0 or 1) has the log-likelihood\n\n{{system}}\n\nat {{point}}.',
  },
  conventions: [
    { en: '$\\sigma(u) = 1/(1+e^{-u})$; $\\ln$ is the natural logarithm. $L$ is to be made large: it is not a loss.' },
  ],
  parts: [
    {
      id: 'by-probability',
      skill: 'score',
      prompt: { en: 'What is $\\partial L/\\partial p$ with $y$ held fixed? Write it in $p$ and $y$.' },
      answer: { op: 'derivative', of: 'L', wrt: 'p' },
    },
    {
      id: 'score',
      skill: 'score',
      prompt: { en: 'What is $\\partial L/\\partial w$? You may use $p$ and $z$.' },
      answer: { op: 'derivative', of: 'L', wrt: 'w' },
    },
    {
      id: 'short',
      skill: 'score',
      prompt: { en: 'Most factors of $\\partial L/\\partial w$ cancel. What is left?' },
      answer: {
        op: 'choice',
        right: 'error',
        options: [
          {
            id: 'error',
            label: { en: '$(y-p)\\,x$' },
            because: {
              en: '$\\partial L/\\partial p = (y-p)/(p(1-p))$, and $dp/dz = p(1-p)$ cancels the fraction; $x$ stays.',
            },
          },
          {
            id: 'turned',
            label: { en: '$(p-y)\\,x$' },
            because: { en: 'That is the derivative of the loss $-L$; the log-likelihood has the other sign.' },
          },
          {
            id: 'slope',
            label: { en: '$(y-p)\\,p\\,x$' },
            because: { en: 'Both $p$ and $1-p$ cancel: the fraction has $p(1-p)$ below the line.' },
          },
        ],
      },
    },
    {
      id: 'value',
      skill: 'score',
      prompt: { en: 'What is $\\partial L/\\partial w$ at the given point? Three significant figures are enough.' },
      answer: { op: 'derivative', of: 'L', wrt: 'w', atPoint: true },
      tolerance: { significantFigures: 3 },
      size: { from: '0.005', to: '10' },
    },
  ],
  pinned: [{ seed: 0, parameters: { yv: '1', xv: '2', wv: '1/2', bv: '0' } }],
  followUps: [
    {
      id: 'cancel',
      question: { en: 'Why does the derivative of the sigmoid disappear from $\\partial L/\\partial w$?' },
      rubric: {
        en: '$\\partial L/\\partial p = (y-p)/(p(1-p))$ and $dp/dz = p(1-p)$: the product is $y-p$. So the score never saturates while the answer is wrong.',
      },
    },
  ],
};
