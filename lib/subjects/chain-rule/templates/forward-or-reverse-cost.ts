// What a Jacobian–vector product and a vector–Jacobian product cost, and what the whole Jacobian costs either way.
import type { TemplateDocument } from '../../../problems/template';
import { whole } from '../several-variables';

export const forwardOrReverseCost: TemplateDocument = {
  schema: 1,
  id: 'forward-or-reverse-cost',
  version: 1,
  subject: 'chain-rule',
  skill: 'jacobian',
  title: { en: 'Forward or reverse: count the multiplications' },
  difficulty: 3,
  levels: [
    { difficulty: 3, constraints: ['no = 1'] },
    { difficulty: 4, constraints: ['no > 1'] },
  ],
  minutes: 8,
  parameters: [
    { name: 'ni', type: 'rational', from: '20', to: '100', step: '10' },
    { name: 'na', type: 'rational', from: '10', to: '60', step: '5' },
    { name: 'nb', type: 'rational', from: '10', to: '60', step: '5' },
    whole('no', 1, 4),
  ],
  constraints: ['na != nb', 'ni != na', 'ni != nb'],
  variables: [
    { name: 'n0', domain: 'integer', at: 'ni' },
    { name: 'n1', domain: 'integer', at: 'na' },
    { name: 'n2', domain: 'integer', at: 'nb' },
    { name: 'n3', domain: 'integer', at: 'no' },
  ],
  definitions: [
    { name: 'c', is: 'n0*n1+n1*n2+n2*n3' },
    { name: 'f', is: 'n0*c' },
    { name: 'r', is: 'n3*c' },
  ],
  prompt: {
    en: 'A network has {{point}} numbers in its layers, from the input on. Its Jacobians are\n\n$$J_1 \\in \\mathbb{R}^{{{na}} \\times {{ni}}}, \\qquad J_2 \\in \\mathbb{R}^{{{nb}} \\times {{na}}}, \\qquad J_3 \\in \\mathbb{R}^{{{no}} \\times {{nb}}},$$\n\nand the Jacobian of the whole is $J = J_3 J_2 J_1$. Call $c$ the number of multiplications in one pass, $f$ the number for the whole of $J$ in forward mode, and $r$ the same in reverse mode.',
  },
  conventions: [
    {
      en: 'Count multiplications of numbers only. A matrix with $m$ rows and $n$ columns times a vector costs $m n$ of them.',
    },
    { en: 'Nothing is known about zeros in the matrices, so nothing is saved by them.' },
  ],
  parts: [
    {
      id: 'one-product',
      skill: 'jacobian',
      prompt: {
        en: 'One Jacobian–vector product is $J_3(J_2(J_1 v))$ for a column $v$. How many multiplications $c$ is that? (A vector–Jacobian product $((w^\\top J_3)J_2)J_1$ takes as many.)',
      },
      answer: { op: 'value', of: 'c', atPoint: true },
      tolerance: 'exact',
    },
    {
      id: 'by-columns',
      skill: 'jacobian',
      prompt: {
        en: 'Forward mode gets one column of $J$ from each Jacobian–vector product. What is $f$, the cost of the whole of $J$ that way?',
      },
      answer: { op: 'value', of: 'f', atPoint: true },
      tolerance: 'exact',
    },
    {
      id: 'reverse',
      skill: 'jacobian',
      prompt: {
        en: 'Reverse mode gets one row of $J$ from each vector–Jacobian product. What is $r$, the cost of the whole of $J$ that way?',
      },
      answer: { op: 'value', of: 'r', atPoint: true },
      tolerance: 'exact',
    },
    {
      id: 'other-shape',
      skill: 'jacobian',
      prompt: {
        en: 'Now another network: 3 inputs, 50,000 outputs, and the whole Jacobian is wanted. Which mode needs fewer passes?',
      },
      answer: {
        op: 'choice',
        right: 'by-columns',
        options: [
          {
            id: 'by-columns',
            label: { en: 'Forward mode: one pass for each input' },
            because: { en: 'It needs 3 passes, reverse mode 50,000: the smaller side decides.' },
          },
          {
            id: 'reverse',
            label: { en: 'Reverse mode: one pass for each output' },
            because: {
              en: 'Reverse mode is cheap when there are few outputs, such as one loss. Here there are 50,000 of them.',
            },
          },
          {
            id: 'same',
            label: { en: 'Both alike: the matrix is the same one' },
            because: { en: 'The result is the same, but it is built by columns in one mode and by rows in the other.' },
          },
        ],
      },
    },
  ],
  pinned: [{ seed: 0, parameters: { ni: '100', na: '50', nb: '20', no: '1' } }],
  followUps: [
    {
      id: 'memory',
      question: { en: 'Reverse mode is cheaper for one loss. What does it cost instead?' },
      rubric: {
        en: 'Memory: the values of the forward pass are kept until the backward pass has used them. Checkpointing trades some of it for computing again.',
      },
    },
    {
      id: 'hessian-vector',
      question: { en: 'How would you get a Hessian–vector product without building the Hessian?' },
      rubric: {
        en: 'Differentiate $\\nabla L \\cdot v$: a forward pass over the gradient computation (forward over reverse), at a small multiple of the cost of one gradient.',
      },
    },
  ],
};
