// The cell state of an LSTM: along it the gradient is a product of forget gates.
import type { TemplateDocument } from '../../../problems/template';
import { gate, half, scalar } from '../recurrence';

const EVERY = { index: 'k', from: 1, to: 'T' } as const;

export const lstmCellState: TemplateDocument = {
  schema: 1,
  id: 'lstm-cell-state',
  version: 1,
  subject: 'chain-rule',
  skill: 'remedies',
  title: { en: 'Along the cell state of an LSTM' },
  difficulty: 3,
  minutes: 10,
  parameters: [
    { name: 'T', type: 'integer', from: 2, to: 4 },
    gate('a1'),
    gate('a2'),
    gate('a3'),
    gate('a4'),
    gate('b1'),
    gate('b2'),
    gate('b3'),
    gate('b4'),
    gate('ov'),
    half('cv'),
    half('q1'),
    half('q2'),
    half('q3'),
    half('q4'),
  ],
  constraints: ['a1 != a2', 'a2 != a3', 'a1 != a3'],
  levels: [
    { difficulty: 2, constraints: ['T = 2'] },
    { difficulty: 3, constraints: ['T = 3'] },
    { difficulty: 4, constraints: ['T = 4'] },
  ],
  variables: [
    scalar('c0', 'cv'),
    { name: 'f{k}', domain: 'positive', at: 'a{k}', each: EVERY },
    { name: 'i{k}', domain: 'positive', at: 'b{k}', each: EVERY },
    { name: 'g{k}', domain: 'real', at: 'q{k}', each: EVERY },
    { name: 'o', domain: 'positive', at: 'ov' },
  ],
  definitions: [
    { name: 'c{k}', is: 'f{k}*c{k-1}+i{k}*g{k}', each: EVERY },
    { name: 'h', is: 'o*tanh(c{T})' },
  ],
  prompt: {
    en: 'An LSTM with one unit keeps a cell state $c_k$ over {{T}} steps. A forget gate $f_k$ decides how much of it stays, an input gate $i_k$ how much of the candidate $g_k$ is added:\n\n{{system}}\n\nAt present {{point}}.',
  },
  conventions: [
    {
      en: 'Here the gates and candidates are given numbers: what they depend on through $h$ is left out, so that only the path along the cell state is looked at.',
    },
    { en: 'Gates lie between 0 and 1.' },
  ],
  parts: [
    {
      id: 'chain',
      skill: 'chain-factors',
      prompt: { en: 'Write $\\partial h/\\partial c_0$ as a product of named derivatives along the cell state.' },
      answer: { op: 'chain', of: 'h', wrt: 'c0' },
      form: 'product',
    },
    {
      id: 'formula',
      skill: 'remedies',
      prompt: {
        en: 'Write $\\partial h/\\partial c_0$ concretely. You may use the names of the gates and of the last cell state.',
      },
      answer: { op: 'derivative', of: 'h', wrt: 'c0' },
    },
    {
      id: 'value',
      skill: 'remedies',
      prompt: {
        en: 'What is $\\partial h/\\partial c_0$ at {{point}}? Three significant figures are enough.',
      },
      answer: { op: 'derivative', of: 'h', wrt: 'c0', atPoint: true },
      tolerance: { significantFigures: 3 },
      size: { from: '0.0005', to: '10' },
    },
    {
      id: 'remedy',
      skill: 'remedies',
      prompt: { en: 'What does the forget gate do for a gradient over many steps?' },
      answer: {
        op: 'choice',
        right: 'near-one',
        options: [
          {
            id: 'near-one',
            label: {
              en: 'Where it is learned to be near 1, the factor of each step is near 1 and the gradient fades slowly',
            },
            because: {
              en: 'Along the cell state the factor is $f_k$ alone, with no weight and no slope. It eases vanishing; with $f_k$ well below 1 the product still fades.',
            },
          },
          {
            id: 'removes',
            label: {
              en: 'It removes vanishing altogether, since the cell state is only added to and never multiplied',
            },
            because: {
              en: 'The old state is multiplied by $f_k$ at every step. Only $f_k = 1$ would leave it as it is.',
            },
          },
          {
            id: 'clips',
            label: {
              en: 'It bounds each gradient from above, so that explosions cannot happen anywhere in the network',
            },
            because: {
              en: 'Along this path the factors are at most 1, but other paths, through the gates and $h$, can still explode. Those are clipped.',
            },
          },
        ],
      },
    },
  ],
  pinned: [
    {
      seed: 0,
      parameters: {
        T: '3',
        a1: '0.9',
        a2: '0.5',
        a3: '0.8',
        a4: '0.7',
        b1: '0.5',
        b2: '0.2',
        b3: '0.4',
        b4: '0.1',
        ov: '0.5',
        cv: '1',
        q1: '1/2',
        q2: '-1',
        q3: '1',
        q4: '1/2',
      },
    },
  ],
  followUps: [
    {
      id: 'bias',
      question: { en: 'Why is the bias of the forget gate often set to 1 or more at the start?' },
      rubric: {
        en: 'Then $f_k = \\sigma(\\dots)$ starts near 0.73 or higher, so the state and its gradient last long enough for the network to learn what to keep.',
      },
    },
  ],
};
