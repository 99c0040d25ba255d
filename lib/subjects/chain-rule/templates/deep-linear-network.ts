// A chain of linear layers: the gradient of one weight is the product of all others, and depth makes it vanish or explode.
import type { TemplateDocument } from '../../../problems/template';
import { choicePart, factorsPart, halves, slopeAtPoint, slopePart, wholes } from '../network-parts';

const size = (name: string) => halves(name, '-5/2', '5/2', '0', '1', '-1');

export const deepLinearNetwork: TemplateDocument = {
  schema: 1,
  id: 'deep-linear-network',
  version: 1,
  subject: 'chain-rule',
  skill: 'backpropagation',
  title: { en: 'A deep linear network' },
  difficulty: 3,
  levels: [
    { difficulty: 2, constraints: ['n = 3'] },
    { difficulty: 3, constraints: ['n = 4'] },
    { difficulty: 3, constraints: ['n = 5'] },
  ],
  minutes: 9,
  parameters: [
    wholes('n', 3, 5),
    size('a1'),
    size('a2'),
    size('a3'),
    size('a4'),
    size('a5'),
    wholes('xv', -3, 4, 0, 1),
    wholes('tv', -3, 3),
    {
      name: 'q',
      type: 'choice',
      options: [
        { id: 'half', is: '1/2' },
        { id: 'nine-tenths', is: '9/10' },
        { id: 'one', is: '1' },
        { id: 'minus-one', is: '-1' },
        { id: 'eleven-tenths', is: '11/10' },
        { id: 'three-halves', is: '3/2' },
        { id: 'minus-two', is: '-2' },
        { id: 'minus-four-fifths', is: '-4/5' },
      ],
    },
  ],
  variables: [
    { name: 'h0', domain: 'real', at: 'xv' },
    { name: 'w{k}', domain: 'real', at: 'a{k}', each: { index: 'k', from: 1, to: 'n' } },
    { name: 't', domain: 'real', at: 'tv' },
  ],
  definitions: [
    { name: 'h{k}', is: 'w{k}*h{k-1}', each: { index: 'k', from: 1, to: 'n' } },
    { name: 'L', is: '(h{n}-t)^2/2' },
  ],
  prompt: {
    en: 'A network of {{n}} linear layers, one weight each, starts from the input $h_0$:\n\n{{system}}\n\nAt the moment {{point}}.',
  },
  conventions: [{ en: 'There are no activations and no biases. The loss has the factor $\\tfrac12$.' }],
  parts: [
    factorsPart(
      'L',
      'w2',
      'Write $\\partial L/\\partial w_2$ as a product of local derivatives, from $L$ back to $w_2$.',
    ),
    slopePart(
      'second',
      'backpropagation',
      'L',
      'w2',
      'Write $\\partial L/\\partial w_2$ with the weights and the $h_k$.',
    ),
    slopeAtPoint('value', 'derivative-at-a-point', 'L', 'w2', 'What is $\\partial L/\\partial w_2$ now?', {
      from: '1/10',
      to: '1000',
    }),
    choicePart(
      'whole',
      'backpropagation',
      'The whole network is one linear function of $h_0$. How do the gradients of the weights differ from each other?',
      [
        'all-but-own',
        'Each has all the other weights as factors, but not its own',
        'Right: besides the error and $h_0$, the gradient of $w_k$ is the product of all weights but $w_k$.',
      ],
      [
        'all-same',
        'They do not differ: the product is the same',
        'Each gradient leaves out its own weight, so they differ by quotients of weights.',
      ],
      [
        'later-only',
        'Each has the weights after it as factors, nothing else',
        'The weights before it are in it as well: they made the $h$ that comes in.',
      ],
      ['own-only', 'Each has only its own weight as a factor', 'Its own weight is the one weight it does not contain.'],
    ),
    {
      id: 'depth',
      skill: 'vanishing-exploding',
      prompt: {
        en: 'Somebody sets every weight of a very deep network of this kind to $w = {{q}}$. What happens on the way back to the gradient?',
      },
      answer: { op: 'classify', value: 'q' },
    },
  ],
  pinned: [
    { seed: 0, parameters: { n: '3', a1: '2', a2: '-1/2', a3: '3/2', a4: '2', a5: '2', xv: '2', tv: '1', q: '1/2' } },
  ],
  figures: [{ kind: 'graph' }],
  followUps: [
    {
      id: 'why-depth',
      question: {
        en: 'A deep linear network can compute no more than one weight can. Does it also train like one weight?',
      },
      rubric: {
        en: 'No. The loss is no longer quadratic in the weights: there is a saddle at zero, gradients depend on the product of the others, and small weights start slowly and then learn fast.',
      },
    },
  ],
};
