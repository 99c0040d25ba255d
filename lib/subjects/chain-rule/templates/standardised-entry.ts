// Standardising three numbers: mean and spread depend on every entry, so each output depends on each input.
import type { TemplateDocument } from '../../../problems/template';
import { choicePart, slopeAtPoint, slopePart, valueAtPoint, wholes } from '../network-parts';

export const standardisedEntry: TemplateDocument = {
  schema: 1,
  id: 'standardised-entry',
  version: 1,
  subject: 'chain-rule',
  skill: 'normalisation',
  title: { en: 'One entry of a normalised layer' },
  difficulty: 4,
  levels: [
    { difficulty: 3, constraints: ['p1+p2+p3 = 0'] },
    { difficulty: 4, constraints: ['p1+p2+p3 != 0'] },
  ],
  minutes: 12,
  parameters: [wholes('p1', -6, 7), wholes('p2', -6, 7), wholes('p3', -6, 7)],
  constraints: ['p1 != p2', 'p1 != p3', 'p2 != p3', '2*p1 != p2+p3'],
  variables: [{ name: 'x{k}', domain: 'real', at: 'p{k}', each: { index: 'k', from: 1, to: 3 } }],
  definitions: [
    { name: 'm', is: '(x1+x2+x3)/3' },
    { name: 'v', is: '((x1-m)^2+(x2-m)^2+(x3-m)^2)/3' },
    { name: 's', is: 'sqrt(v)' },
    { name: 'y', is: '(x1-m)/s' },
  ],
  prompt: {
    en: 'A layer of three numbers is normalised by its own mean $m$ and standard deviation $s$. Its first output is\n\n{{system}}\n\nwith {{point}}.',
  },
  conventions: [{ en: 'The variance is divided by 3, not by 2, and no $\\varepsilon$ is added under the root.' }],
  parts: [
    valueAtPoint(
      'forward',
      'computational-graph',
      'y',
      'First go forward: what is $y$? Three significant figures are enough.',
      { from: '1/10', to: '3' },
    ),
    slopePart(
      'by-mean',
      'partial-derivatives',
      'v',
      'm',
      'With the $x_k$ held fixed, write $\\partial v/\\partial m$.',
    ),
    slopeAtPoint(
      'own',
      'normalisation',
      'y',
      'x1',
      'What is the total $\\partial y/\\partial x_1$? Three significant figures are enough.',
      { from: '1/1000', to: '3' },
    ),
    slopeAtPoint(
      'other',
      'normalisation',
      'y',
      'x2',
      'What is $\\partial y/\\partial x_2$? Three significant figures are enough.',
      { from: '1/1000', to: '3' },
    ),
    choicePart(
      'shift',
      'normalisation',
      'What is $\\partial y/\\partial x_1 + \\partial y/\\partial x_2 + \\partial y/\\partial x_3$?',
      [
        'nought',
        '0, since a shift of all three changes nothing',
        'Right: a shift moves the mean with it, and the spread stays. The sum of the slopes is the change under that shift.',
      ],
      [
        'unity',
        '1, as for an average',
        'An average moves with its entries; $y$ does not, because the mean is taken off.',
      ],
      ['inverse', '$1/s$, since the input is divided by $s$', 'That would be so if $m$ and $s$ were constants.'],
      ['varies', 'It depends on the three numbers', 'Each slope does, but their sum does not.'],
    ),
    choicePart(
      'pair',
      'normalisation',
      'Only two different numbers are normalised in this way. How does the first output react to a small change of its input?',
      [
        'not-at-all',
        'Not at all: the outputs are always 1 and $-1$',
        'Right: with two entries the distance to the mean is the standard deviation itself, so all information but the order is lost.',
      ],
      ['by-one-over-s', 'By $1/s$', 'Mean and deviation change with the input, and here they cancel it completely.'],
      ['by-a-half', 'By $\\tfrac12$', 'The mean takes half of the change away, and the deviation the rest.'],
      [
        'beyond-bounds',
        'By more and more, as $s$ becomes small',
        'The output is 1 or $-1$ for any two different numbers.',
      ],
    ),
  ],
  pinned: [{ seed: 0, parameters: { p1: '5', p2: '-2', p3: '0' } }],
  figures: [{ kind: 'graph' }],
  followUps: [
    {
      id: 'batch-layer',
      question: {
        en: 'Over what do batch normalisation and layer normalisation take their mean, and what does this mean for the gradient of one example?',
      },
      rubric: {
        en: 'Batch normalisation over the examples, for each feature; layer normalisation over the features, for each example. With batch normalisation the gradient of one example depends on the others of the batch; at test time stored statistics are used.',
      },
    },
  ],
};
