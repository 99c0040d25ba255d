// How gates route a gradient: a sum hands it on, a product exchanges, max and min choose.
import type { TemplateDocument } from '../../../problems/template';
import { ADJOINT, oneOf, whole } from '../several-variables';

export const gateRouting: TemplateDocument = {
  schema: 1,
  id: 'gate-routing',
  version: 1,
  subject: 'chain-rule',
  skill: 'computational-graph',
  title: { en: 'How gates route a gradient' },
  difficulty: 2,
  levels: [
    { difficulty: 2, constraints: [{ only: { choice: ['larger'] } }, 'px*py+pz > pv'] },
    { difficulty: 3, constraints: [{ only: { choice: ['smaller'] } }, 'px*py+pz < pv'] },
  ],
  minutes: 7,
  parameters: [
    whole('k', 2, 6),
    oneOf('choice', { larger: 'max(s,v)', smaller: 'min(s,v)' }),
    whole('px', -4, 5, 0, 1),
    whole('py', -4, 5, 0, 1),
    whole('pz', -6, 6, 0),
    whole('pv', -9, 9, 0),
  ],
  constraints: ['px != py', 'px != k', 'py != k'],
  variables: [
    { name: 'x', domain: 'real', at: 'px' },
    { name: 'y', domain: 'real', at: 'py' },
    { name: 'z', domain: 'real', at: 'pz' },
    { name: 'v', domain: 'real', at: 'pv' },
  ],
  definitions: [
    { name: 'm', is: 'x*y' },
    { name: 's', is: 'm+z' },
    { name: 'g', is: 'choice' },
    { name: 'L', is: 'k*g' },
  ],
  prompt: {
    en: 'A graph of one product, one sum and one choice:\n\n{{system}}\n\nat {{point}}. Find out which way the choice goes first; then send the gradient back.',
  },
  conventions: [ADJOINT, { en: 'At this point the two arguments of the choice differ, so it has a derivative.' }],
  parts: [
    {
      id: 'sum-value',
      skill: 'computational-graph',
      prompt: { en: 'What is the value of $s$ on the way forward?' },
      answer: { op: 'value', of: 's', atPoint: true },
      size: { from: '1', to: '40' },
    },
    {
      id: 'through-sum',
      skill: 'computational-graph',
      prompt: { en: 'What is the adjoint $\\bar z$?' },
      answer: { op: 'derivative', of: 'L', wrt: 'z', atPoint: true },
    },
    {
      id: 'through-product',
      skill: 'computational-graph',
      prompt: { en: 'What is the adjoint $\\bar x$?' },
      answer: { op: 'derivative', of: 'L', wrt: 'x', atPoint: true },
    },
    {
      id: 'not-chosen',
      skill: 'computational-graph',
      prompt: { en: 'And what comes back to $v$?' },
      answer: {
        op: 'choice',
        right: 'nothing',
        options: [
          {
            id: 'nothing',
            label: { en: 'Nothing: $\\bar v = 0$' },
            because: { en: 'A small change of $v$ does not change $g$, since $s$ was chosen.' },
          },
          {
            id: 'all',
            label: { en: 'The same as to $s$: $\\bar v = \\bar s$' },
            because: { en: 'A sum would hand the gradient to both. A choice hands it to the chosen argument alone.' },
          },
          {
            id: 'half',
            label: { en: 'One half of it: $\\bar v = \\bar g/2$' },
            because: { en: 'Nothing is shared here; that would be a mean, $(s+v)/2$.' },
          },
          {
            id: 'other',
            label: { en: 'The other value: $\\bar v = s\\,\\bar g$' },
            because: { en: 'Exchanging values is what a product does.' },
          },
        ],
      },
    },
    {
      id: 'gates',
      skill: 'computational-graph',
      prompt: { en: 'Match each gate with what it does to a gradient that comes back to it.' },
      answer: {
        op: 'match',
        pairs: [
          {
            left: 'add',
            label: { en: 'Sum' },
            right: 'distribute',
            matches: { en: 'hands it to every input as it is' },
          },
          {
            left: 'multiply',
            label: { en: 'Product' },
            right: 'exchange',
            matches: { en: 'hands it to each input, times the value of the other one' },
          },
          {
            left: 'maximum',
            label: { en: 'Maximum' },
            right: 'route',
            matches: { en: 'hands all of it to one input and nothing to the others' },
          },
          {
            left: 'copy',
            label: { en: 'Copy (one value used several times)' },
            right: 'accumulate',
            matches: { en: 'adds up what comes back from all uses' },
          },
        ],
        decoys: [{ id: 'average', label: { en: 'hands the mean of it to every input' } }],
      },
    },
  ],
  pinned: [{ seed: 0, parameters: { k: '2', choice: 'max(s,v)', px: '3', py: '-4', pz: '5', pv: '-9' } }],
  figures: [{ kind: 'graph' }],
  followUps: [
    {
      id: 'pooling',
      question: { en: 'Which layers of a network are such choices, and what does that mean for learning?' },
      rubric: {
        en: 'Max pooling and ReLU ($\\max(0, u)$). Units that are not chosen get no gradient in this step; a ReLU that is never chosen stays dead.',
      },
    },
    {
      id: 'scale',
      question: {
        en: 'Inputs $x$ are made a thousand times larger. What happens to the gradient of the weights they are multiplied with?',
      },
      rubric: {
        en: 'It becomes a thousand times larger too, because a product exchanges the values. This is why inputs are normalised.',
      },
    },
  ],
};
