// The derivative of ln f where f is a product of powers: the logarithm is taken before anything is differentiated.
import type { TemplateDocument } from '../../../problems/template';

export const logarithmicDerivative: TemplateDocument = {
  schema: 1,
  id: 'logarithmic-derivative',
  version: 1,
  subject: 'likelihoods',
  skill: 'log-derivative',
  title: { en: 'The derivative of a logarithm of a product' },
  difficulty: 2,
  levels: [
    { difficulty: 2, constraints: [{ only: { third: ['exponential'] } }] },
    { difficulty: 3, constraints: [{ only: { third: ['bell', 'root'] } }] },
  ],
  minutes: 5,
  parameters: [
    { name: 'a', type: 'integer', from: 2, to: 6 },
    { name: 'b', type: 'integer', from: 1, to: 7 },
    { name: 'c', type: 'integer', from: 2, to: 5 },
    {
      name: 'third',
      type: 'choice',
      options: [
        { id: 'exponential', is: 'exp(-c*x)' },
        { id: 'bell', is: 'exp(-c*x^2)' },
        { id: 'root', is: 'sqrt(c*x+1)' },
      ],
    },
    {
      name: 'lnthird',
      type: 'choice',
      options: [
        { id: 'exponential', is: '-c*x' },
        { id: 'bell', is: '-c*x^2' },
        { id: 'root', is: 'ln(c*x+1)/2' },
      ],
    },
    { name: 'p', type: 'integer', from: 1, to: 3 },
  ],
  constraints: (['exponential', 'bell', 'root'] as const).map((id) => ({
    when: { third: [id] },
    only: { lnthird: [id] },
  })),
  variables: [{ name: 'x', domain: 'positive', at: 'p' }],
  definitions: [
    { name: 'f', is: 'x^a*(x^2+b)^2*third' },
    { name: 'g', is: 'a*ln(x)+2*ln(x^2+b)+lnthird', hidden: true },
  ],
  prompt: { en: 'For $x > 0$ let\n\n$$f(x) = {{f}}.$$' },
  conventions: [{ en: '$\\ln$ is the natural logarithm.' }],
  parts: [
    {
      id: 'slope',
      skill: 'log-derivative',
      prompt: {
        en: 'Let $g(x) = \\ln f(x)$; take the logarithm apart before you differentiate. What is $\\dfrac{dg}{dx}$?',
      },
      answer: { op: 'derivative', of: 'g', wrt: 'x' },
    },
    {
      id: 'value',
      skill: 'log-derivative',
      prompt: {
        en: 'What is $\\dfrac{dg}{dx}$, the slope of $g(x) = \\ln f(x)$, at $x = {{p}}$? Three significant figures are enough.',
      },
      answer: { op: 'derivative', of: 'g', wrt: 'x', atPoint: true },
      tolerance: { significantFigures: 3 },
      size: { from: '0.01', to: '100' },
    },
    {
      id: 'back',
      skill: 'log-derivative',
      prompt: { en: 'How does one get $f^{\\prime}(x)$ from $\\dfrac{d}{dx}\\ln f(x)$?' },
      answer: {
        op: 'choice',
        right: 'times',
        options: [
          {
            id: 'times',
            label: { en: 'Multiply it by $f(x)$' },
            because: {
              en: 'The chain rule gives $(\\ln f)^{\\prime} = f^{\\prime}/f$, so $f^{\\prime} = f\\,(\\ln f)^{\\prime}$.',
            },
          },
          {
            id: 'exponential',
            label: { en: 'Take its exponential' },
            because: { en: 'The exponential undoes the logarithm of $f$ itself, not of its derivative.' },
          },
          {
            id: 'divide',
            label: { en: 'Divide it by $f(x)$' },
            because: { en: 'The division by $f$ has been done already: $(\\ln f)^{\\prime} = f^{\\prime}/f$.' },
          },
        ],
      },
    },
  ],
  pinned: [{ seed: 0, parameters: { a: '3', b: '1', c: '2', third: 'exp(-2*x)', lnthird: '-2*x', p: '1' } }],
  followUps: [
    {
      id: 'why',
      question: { en: 'Why do people maximise $\\ln f$ when they want the maximum of $f$?' },
      rubric: {
        en: 'The logarithm is increasing, so both have their maximum at the same place; products become sums, which are easier to differentiate and do not underflow.',
      },
    },
  ],
};
