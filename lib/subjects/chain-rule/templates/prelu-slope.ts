// PReLU: the slope on the left is a weight of its own, so the loss is differentiated with respect to an activation's parameter.
import type { TemplateDocument } from '../../../problems/template';
import { choicePart, factorsPart, halves, slopeAtPoint, slopePart } from '../network-parts';

export const preluSlope: TemplateDocument = {
  schema: 1,
  id: 'prelu-slope',
  version: 1,
  subject: 'chain-rule',
  skill: 'activations',
  title: { en: 'Learning the slope of PReLU' },
  difficulty: 3,
  levels: [
    { difficulty: 3, constraints: ['zv < 0'] },
    { difficulty: 4, constraints: ['zv < 0', 'sv > 1'] },
  ],
  minutes: 8,
  parameters: [
    {
      name: 'av',
      type: 'choice',
      options: [
        { id: 'a-quarter', is: '1/4' },
        { id: 'a-tenth', is: '1/10' },
        { id: 'a-fifth', is: '1/5' },
        { id: 'a-half', is: '1/2' },
      ],
    },
    { name: 'zv', type: 'integer', from: -9, to: -2 },
    { name: 'sv', type: 'rational', from: '-3', to: '4', step: '1/2', not: ['0', '1', '-1'] },
    halves('gap', '-3', '3', '0', '1', '-1'),
    { name: 'tv', type: 'computed', is: 'sv*av*zv-gap' },
  ],
  constraints: [{ decimals: ['tv'], places: 2 }, 'av != -zv'],
  variables: [
    { name: 'z', domain: 'real', at: 'zv' },
    { name: 'a', domain: 'real', at: 'av' },
    { name: 's', domain: 'real', at: 'sv' },
    { name: 't', domain: 'real', at: 'tv' },
  ],
  definitions: [
    { name: 'h', is: 'max(0,z)+a*min(0,z)' },
    { name: 'y', is: 's*h' },
    { name: 'L', is: '(y-t)^2/2' },
  ],
  prompt: {
    en: 'A PReLU unit learns its slope $a$ on the left of 0. A weight $s$ follows:\n\n{{system}}\n\nAt the moment {{point}}.',
  },
  conventions: [{ en: '$z$, $s$ and $t$ are held fixed when $a$ changes. The loss has the factor $\\tfrac12$.' }],
  parts: [
    factorsPart('L', 'a', 'Write $\\partial L/\\partial a$ as a product of local derivatives from $L$ back to $a$.'),
    slopePart(
      'formula',
      'activations',
      'L',
      'a',
      'Write $\\partial L/\\partial a$ as a formula in $y$, $t$, $s$ and $z$.',
    ),
    slopeAtPoint('value', 'activations', 'L', 'a', 'What is $\\partial L/\\partial a$ now?', {
      from: '0.1',
      to: '300',
    }),
    choicePart(
      'positive',
      'activations',
      'What is $\\partial L/\\partial a$ for an example with $z > 0$?',
      ['zero', '0, whatever the error is', 'Right: for positive $z$ the value of $a$ does not enter $h$ at all.'],
      [
        'same',
        'The same formula with $z$ for $\\min(0, z)$',
        'There $\\min(0, z) = 0$, and it is this factor that counts.',
      ],
      [
        'error',
        'The error times $s$',
        'That is the gradient at $h$; the last factor, $\\partial h/\\partial a$, is 0.',
      ],
      ['one', '1, the slope of ReLU there', '1 is $\\partial h/\\partial z$ there, not $\\partial h/\\partial a$.'],
    ),
  ],
  pinned: [{ seed: 0, parameters: { av: '1/4', zv: '-4', sv: '3', gap: '2', tv: '-5' } }],
  figures: [{ kind: 'graph' }],
  followUps: [
    {
      id: 'shared',
      question: { en: 'One $a$ is shared by all units of a layer. What is its gradient then?' },
      rubric: {
        en: 'The sum over the units (and over the examples) of $\\partial L/\\partial h_i \\cdot \\min(0, z_i)$: a shared weight collects what each of its uses contributes.',
      },
    },
  ],
};
