// Another parameter: the score of a Poisson rate, carried to its logarithm by one more factor of the chain.
import type { TemplateDocument } from '../../../problems/template';

export const countsInLogRate: TemplateDocument = {
  schema: 1,
  id: 'counts-in-log-rate',
  version: 1,
  subject: 'likelihoods',
  skill: 'reparametrisation',
  title: { en: 'Counts, and the logarithm of their rate' },
  difficulty: 3,
  levels: [
    { difficulty: 3, constraints: [{ only: { link: ['logarithm'] } }] },
    { difficulty: 4, constraints: [{ only: { link: ['softplus', 'square'] } }] },
  ],
  minutes: 8,
  parameters: [
    { name: 'n', type: 'integer', from: 3, to: 12 },
    { name: 'k', type: 'integer', from: 4, to: 40 },
    {
      name: 'link',
      type: 'choice',
      argument: 'u',
      options: [
        { id: 'logarithm', is: 'exp(u)' },
        { id: 'softplus', is: 'softplus(u)' },
        { id: 'square', is: 'u^2' },
      ],
    },
    { name: 'tv', type: 'rational', from: '1/2', to: '2', step: '1/2' },
  ],
  variables: [{ name: 't', domain: 'positive', at: 'tv' }],
  definitions: [
    { name: 'r', is: 'link(t)' },
    { name: 'L', is: 'k*ln(r)-n*r' },
  ],
  prompt: {
    en: 'In {{n}} hours {{k}} calls came. The rate $r$ per hour is written with a parameter $t$, and up to a constant the log-likelihood is\n\n{{system}}',
  },
  conventions: [{ en: '$t > 0$; $\\ln$ is the natural logarithm, $\\operatorname{softplus}(u) = \\ln(1+e^u)$.' }],
  parts: [
    {
      id: 'factors',
      skill: 'reparametrisation',
      prompt: { en: 'Write $dL/dt$ as a product of derivatives through $r$.' },
      answer: { op: 'chain', of: 'L', wrt: 't' },
      form: 'product',
    },
    {
      id: 'rate',
      skill: 'score',
      prompt: { en: 'What is $dL/dr$, in terms of $r$?' },
      answer: { op: 'derivative', of: 'L', wrt: 'r' },
    },
    {
      id: 'score',
      skill: 'reparametrisation',
      prompt: { en: 'What is $dL/dt$? You may use $r$.' },
      answer: { op: 'derivative', of: 'L', wrt: 't' },
    },
    {
      id: 'value',
      skill: 'reparametrisation',
      prompt: { en: 'What is $dL/dt$ at $t = {{tv}}$? Three significant figures are enough.' },
      answer: { op: 'derivative', of: 'L', wrt: 't', atPoint: true },
      tolerance: { significantFigures: 3 },
      size: { from: '0.05', to: '500' },
    },
  ],
  pinned: [{ seed: 0, parameters: { n: '4', k: '10', link: 'exp(u)', tv: '1' } }],
  followUps: [
    {
      id: 'same-place',
      question: { en: 'Does the maximum move when the likelihood is written in $t$ instead of $r$?' },
      rubric: {
        en: 'No: the score in $t$ is the score in $r$ times $dr/dt$, which is not zero here, so both are zero together. Only the shape around the maximum changes.',
      },
    },
  ],
};
