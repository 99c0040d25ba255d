// Counting paths through layers of two nodes, wired in many ways; each path is a term of the derivative.
import type { TemplateDocument } from '../../../problems/template';
import { oneOf, USE_NAMES, whole } from '../several-variables';

export const layeredPaths: TemplateDocument = {
  schema: 1,
  id: 'layered-paths',
  version: 1,
  subject: 'chain-rule',
  skill: 'count-paths',
  title: { en: 'Count paths through layers' },
  difficulty: 2,
  levels: [
    {
      difficulty: 2,
      constraints: [{ only: { third: ['sum', 'product'], fourth: ['square', 'scaled'], end: ['sum', 'product'] } }],
    },
    {
      difficulty: 3,
      constraints: [{ only: { second: ['difference', 'shared'], third: ['sum', 'skip'], end: ['product', 'skip'] } }],
    },
  ],
  minutes: 8,
  parameters: [
    whole('ka', 2, 5),
    whole('kb', 2, 6),
    oneOf('low', { scaled: 'ka*x', square: 'x^2' }),
    oneOf('first', { sum: 'a+b', product: 'a*b', scaled: 'kb*a' }),
    oneOf('second', { difference: 'a-b', scaled: 'ka*b', shared: 'x*b' }),
    oneOf('third', { sum: 'm+n', product: 'm*n', skip: 'n+x' }),
    oneOf('fourth', { square: 'n^2', scaled: 'kb*n', difference: 'm-n' }),
    oneOf('end', { sum: 'p+q', product: 'p*q', skip: 'p*q+x' }),
    whole('px', -2, 3, 0, 1),
  ],
  constraints: ['ka != kb', { when: { third: ['skip'] }, only: { fourth: ['difference'] } }],
  variables: [{ name: 'x', domain: 'real', at: 'px' }],
  definitions: [
    { name: 'a', is: 'low' },
    { name: 'b', is: 'x+kb' },
    { name: 'm', is: 'first' },
    { name: 'n', is: 'second' },
    { name: 'p', is: 'third' },
    { name: 'q', is: 'fourth' },
    { name: 'L', is: 'end' },
  ],
  prompt: {
    en: 'A program works in layers of two values each, and sometimes it skips a layer:\n\n{{system}}\n\nEvery path from $x$ to $L$ is a term of $dL/dx$.',
  },
  conventions: [
    {
      en: 'An arrow leads from each name to every name whose definition uses it, once, however often the name stands there.',
    },
    USE_NAMES,
  ],
  parts: [
    {
      id: 'below',
      skill: 'count-paths',
      prompt: { en: 'How many paths lead from $x$ to $n$?' },
      answer: { op: 'paths', from: 'x', to: 'n' },
      tolerance: 'exact',
    },
    {
      id: 'above',
      skill: 'count-paths',
      prompt: { en: 'How many paths lead from $n$ to $L$?' },
      answer: { op: 'paths', from: 'n', to: 'L' },
      tolerance: 'exact',
    },
    {
      id: 'whole',
      skill: 'count-paths',
      prompt: { en: 'How many paths lead from $x$ to $L$ altogether?' },
      answer: { op: 'paths', from: 'x', to: 'L' },
      tolerance: 'exact',
    },
    {
      id: 'adjoint',
      skill: 'sum-over-paths',
      prompt: { en: 'Find $dL/dn$ as a formula: one term for each path from $n$ to $L$, put together as you like.' },
      answer: { op: 'derivative', of: 'L', wrt: 'n' },
    },
    {
      id: 'through',
      skill: 'count-paths',
      prompt: { en: 'How many of the paths from $x$ to $L$ pass through $n$?' },
      answer: {
        op: 'choice',
        right: 'product',
        options: [
          {
            id: 'product',
            label: { en: 'The paths from $x$ to $n$ times those from $n$ to $L$' },
            because: { en: 'Every way in can be followed by every way out, so the numbers multiply.' },
          },
          {
            id: 'sum',
            label: { en: 'The paths from $x$ to $n$ plus those from $n$ to $L$' },
            because: { en: 'Numbers of paths are added for ways side by side. Here one way follows another.' },
          },
          {
            id: 'larger',
            label: { en: 'The larger of the two numbers' },
            because: { en: 'Each way in can be joined to several ways out; there are more combinations than that.' },
          },
          {
            id: 'half',
            label: { en: 'Half of all paths, as there are two nodes in a layer' },
            because: { en: 'It depends on the wiring: a node with more arrows lies on more paths.' },
          },
        ],
      },
    },
  ],
  pinned: [
    {
      seed: 0,
      parameters: {
        ka: '3',
        kb: '2',
        low: 'x^2',
        first: 'a+b',
        second: 'a-b',
        third: 'm*n',
        fourth: 'n^2',
        end: 'p+q',
        px: '2',
      },
    },
  ],
  figures: [{ kind: 'graph' }],
  followUps: [
    {
      id: 'dynamic',
      question: { en: 'How would you count the paths of a graph with a million nodes?' },
      rubric: {
        en: 'By dynamic programming: in topological order, the number for a node is the sum of the numbers of the nodes that lead into it. Backpropagation is the same scheme with products of local derivatives.',
      },
    },
    {
      id: 'dense',
      question: {
        en: 'How many paths lead through $d$ fully connected layers of width $n$ from one input to one output?',
      },
      rubric: { en: '$n^d$: at each layer any of the $n$ nodes can be chosen.' },
    },
  ],
};
