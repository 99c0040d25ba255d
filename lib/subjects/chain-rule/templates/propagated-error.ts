// A measured length has an error: what it does to a computed quantity, absolutely and in percent.
import type { TemplateDocument } from '../../../problems/template';
import { choicePart } from '../network-parts';
import { oneOf, whole } from '../several-variables';

export const propagatedError: TemplateDocument = {
  schema: 1,
  id: 'propagated-error',
  version: 2,
  subject: 'chain-rule',
  skill: 'local-estimate',
  title: { en: 'An error travels on' },
  difficulty: 2,
  levels: [
    { difficulty: 2, constraints: [{ only: { law: ['square', 'cube'] } }] },
    { difficulty: 3, constraints: [{ only: { law: ['root', 'inverse-square'] } }] },
  ],
  minutes: 6,
  parameters: [
    oneOf('law', { square: 'x^2', cube: 'x^3', root: 'sqrt(x)', 'inverse-square': '1/x^2' }),
    oneOf('n', { square: '2', cube: '3', root: '1/2', 'inverse-square': '-2' }),
    oneOf('root', { two: '2', three: '3', four: '4', five: '5', six: '6' }),
    whole('k', 2, 12),
    oneOf('e', { 'a-fiftieth': '1/50', 'a-twentieth': '1/20', 'a-tenth': '1/10', 'three-hundredths': '3/100' }),
    { name: 'p', type: 'computed', is: 'root^2' },
    { name: 'percent', type: 'computed', is: '100*e/p' },
  ],
  constraints: [
    { when: { law: ['square'] }, only: { n: ['square'], root: ['two', 'three'] } },
    { when: { law: ['cube'] }, only: { n: ['cube'], root: ['two', 'three'] } },
    { when: { law: ['root'] }, only: { n: ['root'] } },
    { when: { law: ['inverse-square'] }, only: { n: ['inverse-square'], root: ['two', 'three'] } },
  ],
  variables: [{ name: 'x', domain: 'positive', at: 'p' }],
  definitions: [{ name: 'Q', is: 'k*law' }],
  prompt: {
    en: 'A quantity $Q$ is worked out from a measured length $x$:\n\n$$Q = {{Q}}.$$\n\nThe measurement says $x = {{p}}$, and it may be too small by up to ${{e}}$.',
  },
  conventions: [{ en: 'Errors are small: the derivative at the measured value says how they pass on.' }],
  parts: [
    {
      id: 'slope',
      skill: 'derivative-at-a-point',
      prompt: { en: 'By how much does $Q$ change for each unit of $x$ here: what is $dQ/dx$ at $x = {{p}}$?' },
      answer: { op: 'derivative', of: 'Q', wrt: 'x', atPoint: true },
      tolerance: { significantFigures: 3 },
    },
    {
      id: 'absolute',
      skill: 'local-estimate',
      prompt: {
        en: 'So by about how much is $Q$ wrong if $x$ is too small by ${{e}}$? Three significant figures are enough.',
      },
      answer: { op: 'tangent', of: 'Q', wrt: 'x', step: 'e', change: true },
      tolerance: { significantFigures: 3 },
    },
    {
      id: 'corrected',
      skill: 'local-estimate',
      prompt: { en: 'Which value of $Q$ does this slope predict for $x = {{p}} + {{e}}$? Give it exactly.' },
      answer: { op: 'tangent', of: 'Q', wrt: 'x', step: 'e' },
      tolerance: 'exact',
    },
    {
      id: 'percent',
      skill: 'local-estimate',
      prompt: { en: 'An error of 1.6 % in $x$ makes about how many percent in $Q$, with its sign?' },
      answer: {
        op: 'number',
        is: '1.6*n',
        slips: [
          {
            id: 'same-percent',
            is: '1.6',
            because: { en: 'The percentage changes on the way: the exponent stands in front of it.' },
          },
          {
            id: 'divided',
            is: '1.6/n',
            because: {
              en: 'The exponent multiplies the percentage; dividing is right for the way back, from $Q$ to $x$.',
            },
          },
          {
            id: 'power',
            is: '1.6^n',
            because: { en: 'The percentage is not raised to the power: to first order a power only multiplies it.' },
          },
        ],
        hints: [
          { en: 'The relative error is $dQ/Q$. Write it with $dx/x$.' },
          { en: 'The logarithm of $Q$ is a constant plus a multiple of $\\ln x$; differentiate that.' },
        ],
        because: {
          en: 'From $\\ln Q = \\ln {{k}} + n \\ln x$ with $n = {{n}}$ comes $dQ/Q = n \\cdot dx/x$: the percentage is multiplied by the exponent.',
        },
      },
      tolerance: { significantFigures: 3 },
    },
    choicePart(
      'chain',
      'rates-multiply',
      'The length $x$ was itself worked out from another measurement $m$, as a cube: $x = m^3$. Let $n$ be the exponent of $x$ in $Q$. What happens to a small error of 1 % in $m$?',
      [
        'multiplied',
        'The two exponents multiply: it makes $3n$ percent in $Q$',
        'Relative errors obey the chain rule as well: along a chain their factors are multiplied.',
      ],
      [
        'added',
        'The two exponents add: it makes $3 + n$ percent in $Q$',
        'Along one chain factors multiply. Exponents add where two powers of the same thing are multiplied.',
      ],
      [
        'last',
        'Only the last step counts: it makes $n$ percent in $Q$',
        'The error of $x$ is already three times that of $m$.',
      ],
    ),
  ],
  pinned: [{ seed: 0, parameters: { law: 'x^3', n: '3', root: '2', k: '2', e: '1/50', p: '4', percent: '1/2' } }],
  followUps: [
    {
      id: 'condition',
      question: { en: 'What does it mean that a computation is badly conditioned, in terms of such a factor?' },
      rubric: {
        en: "The relative error of the result is the relative error of the input times $x f'(x)/f(x)$. Where this factor is large, digits are lost however carefully one computes.",
      },
    },
  ],
};
