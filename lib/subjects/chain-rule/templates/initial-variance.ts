// Initialisation: the variance is multiplied by fan-in times weight variance in every layer; which start keeps it?
import type { TemplateDocument } from '../../../problems/template';
import { choicePart, oneOf, valueAtPoint, wholes } from '../network-parts';

export const initialVariance: TemplateDocument = {
  schema: 1,
  id: 'initial-variance',
  version: 1,
  subject: 'chain-rule',
  skill: 'remedies',
  title: { en: 'How large should the first weights be' },
  difficulty: 3,
  levels: [
    { difficulty: 2, constraints: [{ only: { part: ['linear'] } }] },
    { difficulty: 3, constraints: [{ only: { part: ['relu'] } }] },
  ],
  minutes: 8,
  parameters: [
    {
      name: 'part',
      type: 'choice',
      argument: 'u',
      options: [
        { id: 'linear', is: 'u' },
        { id: 'relu', is: 'u/2' },
      ],
    },
    oneOf('nv', '50', '100', '200', '400', '500', '1000'),
    oneOf('ratio', '1/4', '1/2', '4/5', '1', '5/4', '2', '4'),
    { name: 'sv', type: 'computed', is: 'ratio/(part(1)*nv)' },
    wholes('dv', 2, 6),
    { name: 'q', type: 'computed', is: 'ratio' },
    { name: 'c', type: 'computed', is: '1/part(1)' },
  ],
  constraints: [{ decimals: ['sv'], places: 4 }],
  variables: [
    { name: 'n', domain: 'positive', at: 'nv' },
    { name: 's', domain: 'positive', at: 'sv' },
    { name: 'd', domain: 'positive', at: 'dv' },
  ],
  definitions: [
    { name: 'r', is: 'part(n*s)' },
    { name: 'V', is: 'r^d' },
    { name: 'k', is: 'c/n', hidden: true },
  ],
  prompt: {
    en: [
      'A deep network has layers of width $n$ with ',
      { when: { part: ['linear'] }, text: 'no activations', otherwise: 'ReLU activations' },
      '. Its weights begin as independent random numbers with mean 0 and variance $s$. Going back one layer then multiplies the variance of the gradient by $r$, and going back $d$ layers by $V$:\n\n{{system}}\n\nwith {{point}}.',
    ],
  },
  conventions: [
    {
      en: [
        {
          when: { part: ['linear'] },
          text: 'Each gradient entry is a sum of $n$ independent terms.',
          otherwise:
            'Each gradient entry is a sum of $n$ independent terms, of which half pass a ReLU on average: hence the 2.',
        },
      ],
    },
  ],
  parts: [
    valueAtPoint('one-layer', 'remedies', 'r', 'By which factor $r$ does one layer multiply the variance?', {
      from: '1/10',
      to: '10',
    }),
    valueAtPoint(
      'all-layers',
      'vanishing-exploding',
      'V',
      'By which factor $V$ do $d$ layers multiply it? Three significant figures are enough.',
      { from: '1/10000', to: '10000' },
    ),
    {
      id: 'depth',
      skill: 'vanishing-exploding',
      prompt: { en: 'And if the network becomes deeper and deeper: what happens to the gradient?' },
      answer: { op: 'classify', value: 'q' },
    },
    valueAtPoint(
      'good-start',
      'remedies',
      'k',
      'Which variance of the weights would keep the size of the gradient for this width?',
      { from: '1/10000', to: '1' },
    ),
    choicePart(
      'symmetry',
      'remedies',
      'Why are the weights not simply all begun at the same small number?',
      [
        'alike',
        'All units of a layer would compute and learn the same',
        'Right: equal weights get equal gradients and stay equal, so the layer is no better than one unit.',
      ],
      [
        'too-small',
        'A small number makes the gradient vanish at once',
        'The number could be chosen so that the size is kept; the units would still be all alike.',
      ],
      ['no-gradient', 'The gradient of equal weights is 0', 'It is not 0 in general; it is the same for all.'],
      ['overfit', 'The network would overfit', 'The units would all be alike: it could fit too little, not too much.'],
    ),
  ],
  pinned: [{ seed: 0, parameters: { part: 'u/2', nv: '100', ratio: '1/2', sv: '1/100', dv: '4', q: '1/2', c: '2' } }],
  followUps: [
    {
      id: 'names',
      question: { en: 'Which names do the usual initialisations have, and for which activations are they?' },
      rubric: {
        en: 'Glorot or Xavier, variance $2/(n_{\\text{in}} + n_{\\text{out}})$, for tanh-like activations; He or Kaiming, variance $2/n_{\\text{in}}$, for ReLU. Both keep the variance about constant through the layers.',
      },
    },
  ],
};
