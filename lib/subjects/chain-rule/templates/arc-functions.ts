// Inverse trigonometric functions of an inner function, on a stated domain.
import type { TemplateDocument } from '../../../problems/template';
import { RADIANS } from '../common';
import { choice } from '../parts';

export const arcFunctions: TemplateDocument = {
  schema: 1,
  id: 'arc-functions',
  version: 2,
  subject: 'chain-rule',
  skill: 'inverse-functions',
  title: { en: 'Arc functions of an inner function' },
  difficulty: 3,
  levels: [
    { difficulty: 3, constraints: [{ only: { inner: ['multiple', 'fraction'] } }] },
    { difficulty: 4, constraints: [{ only: { inner: ['square', 'exponential'] } }] },
  ],
  minutes: 6,
  parameters: [
    {
      name: 'arc',
      type: 'choice',
      argument: 'u',
      options: [
        { id: 'sine', is: 'asin(u)' },
        { id: 'cosine', is: 'acos(u)' },
        { id: 'tangent', is: 'atan(u)' },
      ],
    },
    { name: 'k', type: 'integer', from: 2, to: 9 },
    { name: 'a', type: 'integer', from: 2, to: 7 },
    // Between −1 and 1 for x between 0 and 1/a.
    {
      name: 'inner',
      type: 'choice',
      options: [
        { id: 'multiple', is: 'a*x' },
        { id: 'fraction', is: 'x/a' },
        { id: 'square', is: 'a*x^2' },
        { id: 'exponential', is: 'exp(-a*x)' },
      ],
    },
    {
      name: 'p',
      type: 'choice',
      options: [
        { id: 'a-tenth', is: '1/10' },
        { id: 'a-twentieth', is: '1/20' },
        { id: 'a-sixteenth', is: '1/16' },
        { id: 'a-twenty-fifth', is: '1/25' },
      ],
    },
  ],
  constraints: ['a*p < 1'],
  variables: [{ name: 'x', domain: '(0,1/8)', at: 'p' }],
  definitions: [
    { name: 'u', is: 'inner', hidden: true },
    { name: 'f', is: 'k*arc(u)' },
  ],
  prompt: { en: 'For $0 < x < \\tfrac18$ let\n\n$$f(x) = {{f}}.$$' },
  conventions: [
    RADIANS,
    {
      en: '$\\arcsin$, $\\arccos$ and $\\arctan$ are the inverse functions with their usual ranges; $\\sin^{-1}$ is never $1/\\sin$ here.',
    },
  ],
  parts: [
    {
      id: 'inner',
      skill: 'inner-function',
      prompt: { en: 'To which inner function $u(x)$ is the arc function applied?' },
      answer: { op: 'inner', of: 'f', inner: 'u' },
    },
    {
      id: 'derivative',
      skill: 'inverse-functions',
      prompt: { en: "Find $f'(x)$." },
      answer: { op: 'derivative', of: 'f', wrt: 'x' },
    },
    {
      id: 'value',
      skill: 'derivative-at-a-point',
      prompt: { en: "What is $f'({{p}})$? Three significant figures are enough." },
      answer: { op: 'derivative', of: 'f', wrt: 'x', atPoint: true },
      tolerance: { significantFigures: 3 },
      size: { from: '0.001', to: '20000' },
    },
    {
      id: 'why',
      skill: 'inverse-functions',
      prompt: {
        en: 'With $y = \\arcsin u$, so $\\sin y = u$: where does the square root in the derivative of the arcsine come from?',
      },
      answer: choice(
        [
          'cosine',
          'From $\\cos y = \\sqrt{1-u^2}$',
          'Differentiating $\\sin y = u$ gives $\\cos y \\cdot dy/du = 1$, and $\\cos y = \\sqrt{1 - \\sin^2 y}$, which is not negative on the range of the arcsine.',
        ],
        ['power', 'From the power rule for $\\sin^{-1}$', 'The $-1$ there means the inverse function, not a power.'],
        ['length', 'From $y = \\sqrt{1-u^2}$', 'That would be $\\cos y$; the arcsine itself is an angle.'],
      ),
    },
  ],
  pinned: [{ seed: 0, parameters: { arc: 'asin(u)', k: '2', a: '3', inner: '3*x', p: '1/10' } }],
  followUps: [
    {
      id: 'sum',
      question: { en: 'Why are the derivatives of $\\arcsin$ and $\\arccos$ equal except for the sign?' },
      rubric: { en: 'The two angles add up to the constant $\\pi/2$, so their derivatives add up to zero.' },
    },
  ],
};
