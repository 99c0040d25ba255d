// The score of a coin: k heads in n throws, its zero, and its slope.
import type { TemplateDocument } from '../../../problems/template';

export const coinScore: TemplateDocument = {
  schema: 1,
  id: 'coin-score',
  version: 1,
  subject: 'likelihoods',
  skill: 'score',
  title: { en: 'The score of a coin' },
  difficulty: 2,
  levels: [
    { difficulty: 2, constraints: ['n <= 20'] },
    { difficulty: 3, constraints: ['n > 20'] },
  ],
  minutes: 6,
  parameters: [
    { name: 'n', type: 'integer', from: 10, to: 40 },
    { name: 'k', type: 'integer', from: 2, to: 38 },
    { name: 'q', type: 'rational', from: '0.1', to: '0.9', step: '0.1' },
  ],
  constraints: ['k < n-1', 'k != n*q'],
  variables: [{ name: 'p', domain: '(0,1)', at: 'q' }],
  definitions: [
    { name: 'L', is: 'k*ln(p)+(n-k)*ln(1-p)' },
    { name: 'peak', is: 'k/n', hidden: true },
  ],
  prompt: {
    en: 'A coin shows heads with probability $p$. In {{n}} throws there were {{k}} heads, so that up to a constant the log-likelihood is\n\n$$L(p) = {{L}}.$$',
  },
  conventions: [{ en: '$0 < p < 1$; $\\ln$ is the natural logarithm.' }],
  parts: [
    {
      id: 'score',
      skill: 'score',
      prompt: { en: 'What is the score $dL/dp$?' },
      answer: { op: 'derivative', of: 'L', wrt: 'p' },
    },
    {
      id: 'value',
      skill: 'score',
      prompt: { en: 'What is the score at $p = {{q}}$? Three significant figures are enough.' },
      answer: { op: 'derivative', of: 'L', wrt: 'p', atPoint: true },
      tolerance: { significantFigures: 3 },
      size: { from: '0.1', to: '1000' },
    },
    {
      id: 'peak',
      skill: 'maximum-likelihood',
      prompt: { en: 'At which $p$ is the score zero? A fraction, or three significant figures.' },
      answer: { op: 'value', of: 'peak', atPoint: true },
      tolerance: { significantFigures: 3 },
    },
    {
      id: 'curvature',
      skill: 'maximum-likelihood',
      prompt: { en: 'What is the second derivative $d^2L/dp^2$?' },
      answer: { op: 'second-derivative', of: 'L', wrt: 'p' },
    },
  ],
  pinned: [{ seed: 0, parameters: { n: '10', k: '7', q: '0.5' } }],
  followUps: [
    {
      id: 'maximum',
      question: { en: 'How do you know that the zero of the score is the maximum?' },
      rubric: {
        en: 'The second derivative $-k/p^2-(n-k)/(1-p)^2$ is negative everywhere in $(0,1)$, so $L$ is concave and its only stationary point is the maximum.',
      },
    },
    {
      id: 'more-throws',
      question: { en: 'With ten times as many throws and the same share of heads, what changes in the score?' },
      rubric: {
        en: 'It is ten times as steep: the zero stays, and the estimate becomes more certain, for the variance is about one over minus the second derivative.',
      },
    },
  ],
};
