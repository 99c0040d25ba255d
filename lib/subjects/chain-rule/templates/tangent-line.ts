// The tangent of a composition at a point: height, slope, equation.
import type { TemplateDocument } from '../../../problems/template';

export const tangentLine: TemplateDocument = {
  schema: 1,
  id: 'tangent-line',
  version: 1,
  subject: 'chain-rule',
  skill: 'derivative-at-a-point',
  title: { en: 'Tangent to a compound function' },
  difficulty: 2,
  levels: [
    { difficulty: 2, constraints: [{ only: { outer: ['square', 'cube'], r: ['minus-one', 'two', 'minus-two'] } }] },
    { difficulty: 3, constraints: [{ only: { outer: ['reciprocal', 'root', 'exponential', 'logarithm'] } }] },
  ],
  minutes: 6,
  parameters: [
    {
      name: 'outer',
      type: 'choice',
      argument: 'u',
      options: [
        { id: 'square', is: 'u^2' },
        { id: 'cube', is: 'u^3' },
        { id: 'reciprocal', is: '1/u' },
        { id: 'root', is: 'sqrt(u)' },
        { id: 'exponential', is: 'exp(u)' },
        { id: 'logarithm', is: 'ln(u)' },
      ],
    },
    { name: 'k', type: 'integer', from: 2, to: 6 },
    { name: 'a', type: 'integer', from: -3, to: 3, not: [0] },
    { name: 'b', type: 'integer', from: -4, to: 4, not: [0] },
    { name: 'p', type: 'integer', from: -3, to: 3, not: [0, 1] },
    // The value of the inner function at the point is drawn, so that the outer function has a plain value there.
    {
      name: 'r',
      type: 'choice',
      options: [
        { id: 'zero', is: '0' },
        { id: 'one', is: '1' },
        { id: 'minus-one', is: '-1' },
        { id: 'two', is: '2' },
        { id: 'minus-two', is: '-2' },
        { id: 'four', is: '4' },
        { id: 'nine', is: '9' },
      ],
    },
    { name: 'c', type: 'computed', is: 'r-a*p^2-b*p' },
  ],
  constraints: [
    '2*a*p+b != 0',
    'b^2 != 4*a*c',
    'c != 0',
    'c > -20',
    'c < 20',
    { when: { outer: ['square'] }, only: { r: ['minus-one', 'minus-two'] } },
    { when: { outer: ['reciprocal'] }, only: { r: ['two', 'four'] } },
    { when: { outer: ['root'] }, only: { r: ['four', 'nine'] } },
    { when: { outer: ['exponential'] }, only: { r: ['zero'] } },
    { when: { outer: ['logarithm'] }, only: { r: ['one'] } },
    // A parabola without zeros keeps the argument of a root or a logarithm positive.
    { any: ['b^2 < 4*a*c', 'r <= 0'] },
  ],
  variables: [{ name: 'x', domain: 'real', at: 'p' }],
  definitions: [
    { name: 'u', is: 'a*x^2+b*x+c', hidden: true },
    { name: 'f', is: 'k*outer(u)' },
  ],
  prompt: { en: 'The graph of\n\n$$f(x) = {{f}}$$\n\nis looked at close to $x = {{p}}$.' },
  conventions: [
    { en: 'The tangent is the straight line through the point of the graph, with the slope of the graph there.' },
  ],
  parts: [
    {
      id: 'height',
      skill: 'inner-function',
      prompt: { en: 'Work from the inside out: what is $f({{p}})$?' },
      answer: { op: 'value', of: 'f', atPoint: true },
      tolerance: 'exact',
    },
    {
      id: 'slope',
      skill: 'derivative-at-a-point',
      prompt: { en: 'What is the slope of the graph at $x = {{p}}$?' },
      answer: { op: 'derivative', of: 'f', wrt: 'x', atPoint: true },
      tolerance: 'exact',
    },
    {
      id: 'tangent',
      skill: 'local-estimate',
      prompt: { en: 'Write the tangent at $x = {{p}}$ as a formula in $x$.' },
      answer: { op: 'tangent', of: 'f', wrt: 'x' },
    },
  ],
  pinned: [{ seed: 0, parameters: { outer: 'sqrt(u)', k: '2', a: '1', b: '-1', p: '2', r: '4', c: '2' } }],
  followUps: [
    {
      id: 'why-line',
      question: { en: 'In which sense is the tangent the best straight line at that point?' },
      rubric: {
        en: 'It alone has the right height and the right slope: what is left over shrinks faster than the distance from the point. That is what it means to be differentiable.',
      },
    },
  ],
  figures: [{ kind: 'tangent', of: 'f', wrt: 'x' }],
};
