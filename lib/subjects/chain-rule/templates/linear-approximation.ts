// A number near a known one, by the tangent: the estimate, and on which side of the truth it lies.
import type { TemplateDocument } from '../../../problems/template';

export const linearApproximation: TemplateDocument = {
  schema: 1,
  id: 'linear-approximation',
  version: 1,
  subject: 'chain-rule',
  skill: 'local-estimate',
  title: { en: 'Estimate a value without a calculator' },
  difficulty: 2,
  levels: [
    { difficulty: 2, constraints: [{ only: { outer: ['root', 'cube'] } }] },
    { difficulty: 3, constraints: [{ only: { outer: ['reciprocal', 'cube-root', 'reciprocal-root'] } }] },
  ],
  minutes: 6,
  parameters: [
    {
      name: 'outer',
      type: 'choice',
      argument: 'u',
      options: [
        { id: 'root', is: 'sqrt(u)' },
        { id: 'cube', is: 'u^3' },
        { id: 'reciprocal', is: '1/u' },
        { id: 'cube-root', is: 'cbrt(u)' },
        { id: 'reciprocal-root', is: '1/sqrt(u)' },
      ],
    },
    { name: 'k', type: 'integer', from: 1, to: 5 },
    { name: 'a', type: 'integer', from: 2, to: 5 },
    { name: 'p', type: 'integer', from: 1, to: 4 },
    {
      name: 'u0',
      type: 'choice',
      options: [
        { id: 'one', is: '1' },
        { id: 'two', is: '2' },
        { id: 'four', is: '4' },
        { id: 'eight', is: '8' },
        { id: 'sixteen', is: '16' },
        { id: 'twenty-five', is: '25' },
        { id: 'sixty-four', is: '64' },
      ],
    },
    { name: 'b', type: 'computed', is: 'u0-a*p^2' },
    {
      name: 's',
      type: 'choice',
      options: [
        { id: 'a-hundredth', is: '1/100' },
        { id: 'a-fiftieth', is: '1/50' },
        { id: 'minus-a-hundredth', is: '-1/100' },
        { id: 'minus-a-fiftieth', is: '-1/50' },
      ],
    },
    { name: 'q', type: 'computed', is: 'p+s' },
  ],
  constraints: [
    'b > 0',
    { when: { outer: ['root'] }, only: { u0: ['four', 'sixteen', 'twenty-five', 'sixty-four'] } },
    { when: { outer: ['cube'] }, only: { u0: ['four', 'eight'] } },
    { when: { outer: ['reciprocal'] }, only: { u0: ['four', 'eight', 'sixteen', 'twenty-five'] } },
    { when: { outer: ['cube-root'] }, only: { u0: ['eight', 'sixty-four'] } },
    { when: { outer: ['reciprocal-root'] }, only: { u0: ['four', 'sixteen', 'twenty-five'] } },
  ],
  variables: [{ name: 'x', domain: 'positive', at: 'p' }],
  definitions: [
    { name: 'u', is: 'a*x^2+b', hidden: true },
    { name: 'f', is: 'k*outer(u)' },
  ],
  prompt: {
    en: 'Let\n\n$$f(x) = {{f}}.$$\n\nAt $x = {{p}}$ its value is easy to find. The value $f({{q}})$ is not, but ${{q}}$ is close to ${{p}}$.',
  },
  conventions: [{ en: 'An estimate here is the height of the tangent at $x = {{p}}$, without rounding.' }],
  parts: [
    {
      id: 'slope',
      skill: 'derivative-at-a-point',
      prompt: { en: "Find $f'({{p}})$." },
      answer: { op: 'derivative', of: 'f', wrt: 'x', atPoint: true },
      tolerance: 'exact',
    },
    {
      id: 'change',
      skill: 'local-estimate',
      prompt: { en: 'By about how much does $f$ change between $x = {{p}}$ and $x = {{q}}$?' },
      answer: { op: 'tangent', of: 'f', wrt: 'x', step: 's', change: true },
      tolerance: 'exact',
    },
    {
      id: 'estimate',
      skill: 'local-estimate',
      prompt: { en: 'So what is your estimate of $f({{q}})$?' },
      answer: { op: 'tangent', of: 'f', wrt: 'x', step: 's' },
      tolerance: 'exact',
    },
    {
      id: 'error',
      skill: 'local-estimate',
      prompt: { en: 'The step is halved. What happens, roughly, to the error of such an estimate?' },
      answer: {
        op: 'choice',
        right: 'quarter',
        options: [
          {
            id: 'quarter',
            label: { en: 'It becomes about a quarter' },
            because: { en: 'The tangent leaves out the bend, and what a bend adds grows with the square of the step.' },
          },
          {
            id: 'half',
            label: { en: 'It becomes about a half' },
            because: {
              en: 'The change of $f$ halves; but what the tangent misses of it shrinks faster, with the square of the step.',
            },
          },
          {
            id: 'same',
            label: { en: 'It stays about the same' },
            because: { en: 'The closer to the point of contact, the better the tangent follows the graph.' },
          },
        ],
      },
    },
  ],
  pinned: [
    { seed: 0, parameters: { outer: 'sqrt(u)', k: '1', a: '3', p: '1', u0: '4', b: '1', s: '1/50', q: '51/50' } },
  ],
  followUps: [
    {
      id: 'side',
      question: { en: 'How could you tell, without a calculator, whether the estimate is too large or too small?' },
      rubric: {
        en: 'By the sign of the second derivative near the point: where the graph bends upwards it lies above its tangent, so the estimate is too small; where it bends downwards the estimate is too large.',
      },
    },
  ],
  figures: [{ kind: 'tangent', of: 'f', wrt: 'x' }],
};
