// Two parameters: the scores of the mean and of the variance of a normal sample of three.
import type { TemplateDocument } from '../../../problems/template';

const value = (name: string) => ({ name, type: 'integer', from: -4, to: 9 }) as const;

export const normalScores: TemplateDocument = {
  schema: 1,
  id: 'normal-scores',
  version: 1,
  subject: 'likelihoods',
  skill: 'score',
  title: { en: 'Mean and variance of a normal sample' },
  difficulty: 3,
  levels: [
    { difficulty: 3, constraints: ['v = 1'] },
    { difficulty: 4, constraints: ['v > 1'] },
  ],
  minutes: 8,
  parameters: [
    value('xa'),
    value('xb'),
    value('xc'),
    { name: 'mv', type: 'integer', from: -2, to: 5 },
    { name: 'v', type: 'integer', from: 1, to: 4 },
  ],
  constraints: ['xa != xb', 'xb != xc', 'xa != xc', 'xa+xb+xc != 3*mv'],
  variables: [
    { name: 'm', domain: 'real', at: 'mv' },
    { name: 's', domain: 'positive', at: 'v' },
  ],
  definitions: [
    { name: 'Q', is: '(m-xa)^2+(m-xb)^2+(m-xc)^2' },
    { name: 'L', is: '-3/2*ln(s)-1/2*(Q/s)' },
  ],
  prompt: {
    en: 'Three values {{xa}}, {{xb}} and {{xc}} come from a normal distribution with mean $m$ and variance $s$. Up to a constant the log-likelihood is\n\n{{system}}',
  },
  conventions: [{ en: '$s > 0$ is the variance, not the standard deviation; $\\ln$ is the natural logarithm.' }],
  parts: [
    {
      id: 'mean',
      skill: 'score',
      prompt: { en: 'What is $\\partial L/\\partial m$?' },
      answer: { op: 'derivative', of: 'L', wrt: 'm' },
    },
    {
      id: 'variance',
      skill: 'score',
      prompt: { en: 'What is $\\partial L/\\partial s$? You may use $Q$.' },
      answer: { op: 'derivative', of: 'L', wrt: 's' },
    },
    {
      id: 'value',
      skill: 'score',
      prompt: { en: 'What is $\\partial L/\\partial m$ at {{point}}?' },
      answer: { op: 'derivative', of: 'L', wrt: 'm', atPoint: true },
      tolerance: 'exact',
    },
    {
      id: 'direction',
      skill: 'maximum-likelihood',
      prompt: { en: 'A positive score $\\partial L/\\partial m$ at some $m$ says that the likelihood …' },
      answer: {
        op: 'choice',
        right: 'grows',
        options: [
          {
            id: 'grows',
            label: { en: 'grows when $m$ is made larger' },
            because: { en: 'The score is the slope of the log-likelihood: positive means uphill towards larger $m$.' },
          },
          {
            id: 'maximal',
            label: { en: 'is at its maximum there' },
            because: { en: 'At a maximum the score is zero.' },
          },
          {
            id: 'certain',
            label: { en: 'is larger than one there' },
            because: { en: 'The score is a slope; it says nothing about how large the likelihood is.' },
          },
        ],
      },
    },
  ],
  pinned: [{ seed: 0, parameters: { xa: '1', xb: '2', xc: '6', mv: '2', v: '1' } }],
  followUps: [
    {
      id: 'estimates',
      question: { en: 'Where are both scores zero?' },
      rubric: {
        en: 'At the sample mean, and at the mean squared deviation from it: the sum of squares divided by $n$, not by $n-1$.',
      },
    },
  ],
};
