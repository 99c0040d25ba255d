// An activation that is known only by its value and slope at one place: the scheme of the chain without any formula.
import type { TemplateDocument } from '../../../problems/template';
import { choicePart, factorsPart, halves } from '../network-parts';

export const neuronUnknownActivation: TemplateDocument = {
  schema: 1,
  id: 'neuron-unknown-activation',
  version: 1,
  subject: 'chain-rule',
  skill: 'neuron-gradient',
  title: { en: 'A neuron with an unknown activation' },
  difficulty: 2,
  levels: [
    { difficulty: 2, constraints: ['wv > 0'] },
    { difficulty: 3, constraints: ['wv < 0'] },
  ],
  minutes: 7,
  parameters: [
    halves('wv', '-4', '4', '0', '1', '-1'),
    halves('xv', '-4', '5', '0', '1', '-1'),
    halves('bv', '-3', '3'),
    { name: 'zv', type: 'computed', is: 'wv*xv+bv' },
    { name: 'sv', type: 'rational', from: '1/5', to: '9/10', step: '1/10' },
    { name: 'yv', type: 'rational', from: '-9/10', to: '9/10', step: '1/10', not: ['0'] },
    halves('gap', '-2', '2', '0', '1', '-1'),
    { name: 'tv', type: 'computed', is: 'yv-gap' },
    { name: 'err', type: 'computed', is: '2*gap' },
  ],
  constraints: [
    'wv != xv',
    'zv != 0',
    'gap*sv != 1',
    'zv < 9',
    'zv > -9',
    'err*xv*sv != 1',
    // What is asked stands nowhere in the statement.
    'err*xv*sv != wv',
    'err*xv*sv != xv',
    'err*xv*sv != bv',
    'err*xv*sv != tv',
    'err*xv*sv != zv',
    'err*xv*sv != yv',
    'err*xv*sv != sv',
  ],
  variables: [
    { name: 'w', domain: 'real', at: 'wv' },
    { name: 'x', domain: 'real', at: 'xv' },
    { name: 'b', domain: 'real', at: 'bv' },
    { name: 't', domain: 'real', at: 'tv' },
    { name: 'f', domain: 'function' },
  ],
  definitions: [
    { name: 'z', is: 'w*x+b' },
    { name: 'y', is: 'f(z)' },
    { name: 'L', is: '(y-t)^2' },
  ],
  prompt: {
    en: "Of the activation $f$ of a neuron only a table is known:\n\n{{system}}\n\nAt the moment {{point}}. The table says $f({{zv}}) = {{yv}}$ and $f'({{zv}}) = {{sv}}$.",
  },
  conventions: [{ en: 'The loss has no factor $\\tfrac12$.' }],
  parts: [
    factorsPart('L', 'w', 'Write $\\partial L/\\partial w$ as a product of local derivatives, from $L$ back to $w$.'),
    {
      id: 'value',
      skill: 'rates-multiply',
      prompt: { en: 'What is $\\partial L/\\partial w$ now?' },
      answer: { op: 'product', factors: ['err', 'sv', 'xv'] },
      tolerance: { significantFigures: 3 },
    },
    choicePart(
      'where',
      'chain-rule',
      'Where must the table be read for the middle factor?',
      ['at-z', 'At the pre-activation $z$', 'Right: the slope of $f$ is taken at what goes into $f$.'],
      [
        'at-y',
        'At the output $y$',
        '$y$ is what comes out of $f$; the slope belongs to the place where $f$ was applied.',
      ],
      ['at-x', 'At the input $x$', 'The input reaches $f$ only after weight and bias.'],
      ['at-w', 'At the weight $w$', 'The weight is what we differentiate by, not where $f$ is applied.'],
    ),
  ],
  pinned: [
    {
      seed: 0,
      parameters: { wv: '2', xv: '3', bv: '-5', zv: '1', sv: '2/5', yv: '7/10', gap: '-1/2', tv: '6/5', err: '-1' },
    },
  ],
  figures: [{ kind: 'graph' }],
  followUps: [
    {
      id: 'autodiff',
      question: { en: 'What does an automatic differentiation library need to know about a new activation?' },
      rubric: {
        en: 'Its value and, for a saved input, the product of its slope with an incoming gradient. It needs no formula of the whole chain: each operation knows only its own local derivative.',
      },
    },
  ],
};
