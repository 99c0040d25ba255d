// Clipping a gradient by its norm: the norm, the scaled entry, and what clipping does not change.
import type { TemplateDocument } from '../../../problems/template';

export const gradientClipping: TemplateDocument = {
  schema: 1,
  id: 'gradient-clipping',
  version: 1,
  subject: 'chain-rule',
  skill: 'remedies',
  title: { en: 'Clip a gradient by its norm' },
  difficulty: 2,
  minutes: 6,
  parameters: [
    // A right-angled triangle with whole sides, times a scale: the norm is a short number.
    { name: 'short', type: 'integer', from: 3, to: 5, not: [4] },
    { name: 'long', type: 'computed', is: '(short^2-1)/2' },
    { name: 'scale', type: 'rational', from: '1/2', to: '8', step: '1/2', not: ['1'] },
    { name: 'av', type: 'computed', is: 'scale*short' },
    { name: 'bv', type: 'computed', is: '-scale*long' },
    { name: 'cv', type: 'integer', from: 1, to: 10 },
  ],
  constraints: ['cv < scale*(long+1)'],
  levels: [
    { difficulty: 2, constraints: ['short = 3'] },
    { difficulty: 3, constraints: ['short = 5'] },
  ],
  variables: [
    { name: 'a', domain: 'real', at: 'av' },
    { name: 'b', domain: 'real', at: 'bv' },
    { name: 'c', domain: 'positive', at: 'cv' },
  ],
  definitions: [
    { name: 'n', is: 'sqrt(a^2+b^2)' },
    { name: 'r', is: 'c/n' },
    { name: 'u', is: 'r*a' },
    { name: 'v', is: 'r*b' },
  ],
  prompt: {
    en: 'A recurrent network has two weights. Their gradient $(a, b)$ has exploded: its norm $n$ is above the threshold $c$. It is clipped by its norm to $(u, v)$:\n\n{{system}}\n\nHere {{point}}.',
  },
  conventions: [{ en: 'The norm is the Euclidean one. A gradient whose norm is at most $c$ would be left as it is.' }],
  parts: [
    {
      id: 'norm',
      skill: 'remedies',
      prompt: { en: 'What is the norm $n$?' },
      answer: { op: 'value', of: 'n', atPoint: true },
      tolerance: { significantFigures: 3 },
    },
    {
      id: 'entry',
      skill: 'remedies',
      prompt: { en: 'What is the clipped entry $u$? Three significant figures are enough.' },
      answer: { op: 'value', of: 'u', atPoint: true },
      tolerance: { significantFigures: 3 },
    },
    {
      id: 'other',
      skill: 'remedies',
      prompt: { en: 'And the clipped entry $v$? Three significant figures are enough.' },
      answer: { op: 'value', of: 'v', atPoint: true },
      tolerance: { significantFigures: 3 },
    },
    {
      id: 'kept',
      skill: 'remedies',
      prompt: { en: 'What does clipping by the norm keep, that clipping each entry to $[-c, c]$ does not?' },
      answer: {
        op: 'choice',
        right: 'direction',
        options: [
          {
            id: 'direction',
            label: { en: 'The direction of the gradient, and so of the step' },
            because: { en: 'All entries are multiplied by the same positive number, so their proportions stay.' },
          },
          {
            id: 'length',
            label: { en: 'The length of the gradient, and so of the step' },
            because: { en: 'The length is what is cut: it becomes $c$.' },
          },
          {
            id: 'largest',
            label: { en: 'The largest entry, which matters most for the step' },
            because: { en: 'Every entry shrinks, the largest by the most. What stays is the direction.' },
          },
        ],
      },
    },
  ],
  pinned: [{ seed: 0, parameters: { short: '3', long: '4', scale: '2', av: '6', bv: '-8', cv: '5' } }],
  followUps: [
    {
      id: 'vanishing',
      question: { en: 'Does clipping help against vanishing gradients?' },
      rubric: {
        en: 'No: it only shortens gradients that are too long. Against vanishing one changes the path: gates, residual connections, initialisation, normalisation.',
      },
    },
  ],
};
