// J = f(g(h(x))) from given local rates: the product, what it says about a small step, and what it does with depth.
import type { TemplateDocument } from '../../../problems/template';

export const composedRates: TemplateDocument = {
  schema: 1,
  id: 'composed-rates',
  version: 3,
  subject: 'chain-rule',
  skill: 'rates-multiply',
  title: { en: 'A chain of three local rates' },
  difficulty: 2,
  levels: [
    {
      difficulty: 2,
      constraints: [{ only: { r: ['six', 'four', 'minus-three', 'minus-one', 'minus-one-too', 'a-half', 'a-tenth'] } }],
    },
    {
      difficulty: 3,
      constraints: [
        { only: { r: ['two-and-a-half', 'minus-one', 'minus-a-quarter', 'a-fifth'] } },
        { any: ['gv < 0', 'hv < 0'] },
      ],
    },
  ],
  minutes: 6,
  parameters: [
    {
      name: 'r',
      type: 'choice',
      options: [
        { id: 'six', is: '6' },
        { id: 'four', is: '4' },
        { id: 'minus-three', is: '-3' },
        { id: 'two-and-a-half', is: '5/2' },
        // Twice: keeping its size must not be the rare answer. With 1 itself, the change of x would be the estimate.
        { id: 'minus-one', is: '-1' },
        { id: 'minus-one-too', is: '-1' },
        { id: 'a-half', is: '1/2' },
        { id: 'minus-a-quarter', is: '-1/4' },
        { id: 'a-fifth', is: '1/5' },
        { id: 'a-tenth', is: '1/10' },
      ],
    },
    { name: 'gv', type: 'rational', from: '-2', to: '5/2', step: '1/4', not: ['0', '1', '-1'] },
    { name: 'hv', type: 'rational', from: '-4', to: '5', step: '1/2', not: ['0', '1', '-1'] },
    { name: 'fv', type: 'computed', is: 'r/(gv*hv)' },
    // The rate of f that another total would take.
    { name: 'm', type: 'rational', from: '-4', to: '5', step: '1/2', not: ['0', '1', '-1'] },
    { name: 't', type: 'computed', is: 'm*gv*hv' },
    { name: 'p', type: 'integer', from: -5, to: 9 },
    {
      name: 's',
      type: 'choice',
      options: [
        { id: 'a-hundredth', is: '1/100' },
        { id: 'a-fiftieth', is: '1/50' },
        { id: 'minus-a-hundredth', is: '-1/100' },
        { id: 'a-twentieth', is: '1/20' },
      ],
    },
  ],
  constraints: [
    { decimals: ['fv', 't'], places: 2 },
    'm != fv',
    'fv < 10',
    'fv > -10',
    'fv != 1',
    'fv != -1',
    'gv*hv != 1',
    'fv*hv != 1',
    'fv*gv != 1',
  ],
  variables: [
    { name: 'x', domain: 'real', at: 'p' },
    { name: 'f', domain: 'function' },
    { name: 'g', domain: 'function' },
    { name: 'h', domain: 'function' },
  ],
  definitions: [
    { name: 'u', is: 'h(x)' },
    { name: 'v', is: 'g(u)' },
    { name: 'J', is: 'f(v)' },
  ],
  prompt: {
    en: "A cost is $J = f(g(h(x)))$, in steps $u = h(x)$, $v = g(u)$, $J = f(v)$. At $x = {{p}}$ the local rates are\n\n$$h'(x) = {{hv}}, \\qquad g'(u) = {{gv}}, \\qquad f'(v) = {{fv}},$$\n\neach taken at its own point: $g'$ at $u = h({{p}})$ and $f'$ at $v = g(u)$.",
  },
  conventions: [
    { en: 'A derivative is a local rate: it describes small changes around $x = {{p}}$.' },
    {
      en: 'A factor $r$ repeated through many layers makes the gradient vanish when $|r| < 1$, keeps its size when $|r| = 1$, and makes it explode when $|r| > 1$.',
    },
  ],
  figures: [{ kind: 'graph' }],
  parts: [
    {
      id: 'factors',
      skill: 'chain-factors',
      prompt: { en: 'Write $dJ/dx$ as a product of named derivatives along the chain from $x$ to $J$.' },
      answer: { op: 'chain', of: 'J', wrt: 'x' },
      form: 'product',
    },
    {
      id: 'value',
      skill: 'rates-multiply',
      prompt: { en: 'What is $dJ/dx$ at $x = {{p}}$?' },
      answer: { op: 'product', factors: ['fv', 'gv', 'hv'] },
      tolerance: { significantFigures: 3 },
    },
    {
      id: 'estimate',
      skill: 'local-estimate',
      prompt: { en: 'Now $x$ changes by $\\Delta x = {{s}}$. By about how much does $J$ change?' },
      answer: { op: 'product', factors: ['fv', 'gv', 'hv', 's'] },
      tolerance: { significantFigures: 3 },
    },
    {
      id: 'wanted',
      skill: 'rates-multiply',
      prompt: {
        en: "Suppose that $f$ may be replaced, and $dJ/dx = {{t}}$ is wanted while $g'$ and $h'$ stay as they are. Which $f'(v)$ does that take?",
      },
      answer: { op: 'missing-factor', product: 't', factors: ['gv', 'hv'] },
    },
    {
      id: 'depth',
      skill: 'vanishing-exploding',
      prompt: {
        en: 'A deep network passes its gradient through many blocks, each with this same factor $dJ/dx$. What happens to the gradient with depth?',
      },
      answer: { op: 'classify', value: 'fv*gv*hv' },
    },
  ],
  pinned: [{ seed: 0, parameters: { r: '6', gv: '1/2', hv: '4', fv: '3', m: '5/2', t: '5', p: '2', s: '1/100' } }],
  followUps: [
    {
      id: 'remedies',
      question: {
        en: 'Name remedies for vanishing and for exploding gradients, and say what each does to the product of factors.',
      },
      rubric: {
        en: 'Vanishing: residual connections (factors near 1), normalisation, suitable initialisation, activations that do not saturate. Exploding: clipping the gradient, initialisation, normalisation.',
      },
    },
    {
      id: 'large-step',
      question: { en: 'Why may the estimate be poor for a large change of $x$?' },
      rubric: {
        en: 'The rates are taken at one point; away from it they change, by the second derivative and beyond.',
      },
      choice: {
        right: 'curvature',
        options: [
          { id: 'curvature', label: { en: 'The rates themselves change away from the point' } },
          { id: 'units', label: { en: 'The units no longer match' } },
          { id: 'never', label: { en: 'It is exact for any change' } },
        ],
      },
    },
  ],
};
