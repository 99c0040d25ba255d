// A small ReLU network of one input: its slope is the sum over the units that are on.
import type { TemplateDocument } from '../../../problems/template';
import { RELU_AT_ZERO } from '../common';
import { choicePart, slopeAtPoint, wholes } from '../network-parts';

const weight = (name: string) => wholes(name, -5, 6, 0, 1);

export const reluActivePaths: TemplateDocument = {
  schema: 1,
  id: 'relu-active-paths',
  version: 1,
  subject: 'chain-rule',
  skill: 'activations',
  title: { en: 'Which ReLU units pass the gradient on' },
  difficulty: 2,
  levels: [
    { difficulty: 2, constraints: ['r1 > 0', 'r2 > 0', 'r3 < 0'] },
    { difficulty: 3, constraints: ['r1 < 0', 'r2 > 0', 'r3 < 0'] },
    { difficulty: 3, constraints: ['r1 < 0', 'r2 > 0', 'r3 > 0'] },
  ],
  minutes: 6,
  parameters: [
    { name: 'p', type: 'integer', from: -3, to: 4, not: [0, 1] },
    weight('a1'),
    weight('a2'),
    weight('a3'),
    { name: 'r1', type: 'integer', from: -4, to: 5, not: [0] },
    { name: 'r2', type: 'integer', from: 1, to: 5 },
    { name: 'r3', type: 'integer', from: -4, to: 5, not: [0] },
    { name: 'b1', type: 'computed', is: 'r1-a1*p' },
    { name: 'b2', type: 'computed', is: 'r2-a2*p' },
    { name: 'b3', type: 'computed', is: 'r3-a3*p' },
    weight('v1'),
    weight('v2'),
    weight('v3'),
  ],
  variables: [{ name: 'x', domain: 'real', at: 'p' }],
  definitions: [
    { name: 'z1', is: 'a1*x+b1' },
    { name: 'z2', is: 'a2*x+b2' },
    { name: 'z3', is: 'a3*x+b3' },
    { name: 'y', is: 'v1*relu(z1)+v2*relu(z2)+v3*relu(z3)' },
    { name: 'n', is: 'step(z1)+step(z2)+step(z3)', hidden: true },
  ],
  prompt: {
    en: 'A network with one input and three hidden ReLU units computes\n\n$$\\begin{aligned} z_1 &= {{z1}}, \\quad z_2 = {{z2}}, \\quad z_3 = {{z3}} \\\\ y &= {{y}} \\end{aligned}$$\n\nThe input is $x = {{p}}$.',
  },
  conventions: [RELU_AT_ZERO],
  parts: [
    {
      id: 'active',
      skill: 'activations',
      prompt: { en: 'How many of the three units are on (have a positive pre-activation)?' },
      answer: { op: 'value', of: 'n', atPoint: true },
      tolerance: 'exact',
    },
    {
      ...slopeAtPoint('slope', 'sum-over-paths', 'y', 'x', 'What is $dy/dx$ at this input?', { from: '1', to: '60' }),
      tolerance: 'exact',
    },
    choicePart(
      'off',
      'activations',
      'A unit of this network is off for every input of the training data. What do its own weights learn?',
      [
        'nothing',
        'Nothing: every gradient that reaches them has a factor 0',
        'Right: the unit is dead. Its slope is 0 at every example, and so is the gradient of its weights.',
      ],
      [
        'slowly',
        'They learn, but more slowly than the others',
        'The factor is exactly 0, not small: no step is made at all.',
      ],
      [
        'bias',
        'Only the bias learns, for it does not see the input',
        'The gradient of the bias passes the same ReLU and is 0 as well.',
      ],
      [
        'outgoing',
        'They learn from the weight behind the unit',
        'The gradient does come through that weight, but then meets the slope 0.',
      ],
    ),
  ],
  pinned: [
    {
      seed: 0,
      parameters: {
        p: '2',
        a1: '2',
        a2: '-1',
        a3: '3',
        r1: '3',
        r2: '1',
        r3: '-2',
        b1: '-1',
        b2: '3',
        b3: '-8',
        v1: '4',
        v2: '-2',
        v3: '2',
      },
    },
  ],
  figures: [{ kind: 'graph', of: 'y' }],
  followUps: [
    {
      id: 'pieces',
      question: { en: 'What does the graph of $y$ as a function of $x$ look like, and how many pieces can it have?' },
      rubric: {
        en: 'It is continuous and piecewise linear. Each unit adds one kink, where its pre-activation is 0, so three units give up to four pieces; on each piece the slope is the sum over the units that are on.',
      },
    },
    {
      id: 'dead',
      question: { en: 'Name two ways to avoid dead units.' },
      rubric: {
        en: 'A smaller learning rate or a suitable initialisation; leaky ReLU, GELU or SiLU, whose slope is not 0 on the left; normalisation before the activation.',
      },
    },
  ],
};
