// One step of Newton's method: the tangent is followed to where it meets the axis.
import type { TemplateDocument } from '../../../problems/template';
import { choicePart, slopePart, THREE_FIGURES, valueAtPoint } from '../network-parts';
import { oneOf, whole } from '../several-variables';

export const newtonStep: TemplateDocument = {
  schema: 1,
  id: 'newton-step',
  version: 2,
  subject: 'chain-rule',
  skill: 'local-estimate',
  title: { en: 'Follow the tangent to a zero' },
  difficulty: 3,
  levels: [
    { difficulty: 2, constraints: [{ only: { inner: ['square', 'cube'] } }] },
    { difficulty: 3, constraints: [{ only: { inner: ['root', 'exponential', 'power-of-two', 'self-power'] } }] },
  ],
  minutes: 8,
  parameters: [
    whole('a', 2, 5),
    whole('b', 2, 30),
    oneOf('inner', {
      square: '(a*x-1)^2-b',
      cube: '(x+a)^3-b',
      root: 'a*sqrt(x^2+5)-b',
      exponential: 'exp(a*x-a)-b',
      'power-of-two': '2^(a*x)-b',
      'self-power': 'x^x-b',
    }),
    oneOf('p', { one: '1', two: '2', 'one-and-a-half': '3/2' }),
  ],
  constraints: [{ when: { inner: ['root'] }, only: { p: ['two'] } }],
  variables: [{ name: 'x', domain: 'real', at: 'p' }],
  definitions: [
    { name: 'f', is: 'inner' },
    { name: 'g', derivative: { of: 'f', wrt: 'x' } },
    { name: 'n', is: 'x-f/g', hidden: true },
  ],
  prompt: {
    en: [
      'A zero of\n\n$$f(x) = {{f}}',
      { when: { inner: ['self-power'] }, text: ' \\qquad (x > 0)' },
      '$$\n\nis wanted. Newton’s method starts at $x = {{p}}$, follows the tangent there down to the axis, and goes on from that place.',
    ],
  },
  conventions: [{ en: '$\\ln$ and $e$ are natural.' }],
  figures: [{ kind: 'tangent', of: 'f', wrt: 'x' }],
  parts: [
    slopePart('derivative', 'chain-rule', 'f', 'x', "Find $f'(x)$."),
    {
      id: 'tangent',
      skill: 'local-estimate',
      prompt: { en: 'Which line is the tangent at $x = {{p}}$? Write its height $y$ as a formula in $x$.' },
      answer: { op: 'tangent', of: 'f', wrt: 'x' },
    },
    valueAtPoint('next', 'local-estimate', 'n', `Where does this tangent meet the axis? ${THREE_FIGURES}`, {
      from: '0.01',
      to: '40',
    }),
    choicePart(
      'chain',
      'local-estimate',
      "Newton's step is $-f/f'$. What happens to it when $f$ is multiplied by a constant?",
      [
        'nothing',
        'Nothing',
        "The constant is a factor of $f$ and of $f'$, so it cancels. A gradient step, in contrast, grows with it.",
      ],
      [
        'grows',
        'It grows with the constant',
        'That is so for a gradient step, which has the slope above the fraction line only.',
      ],
      ['shrinks', 'It shrinks with the constant', 'The slope grows, but so does the height that must be overcome.'],
    ),
  ],
  pinned: [{ seed: 0, parameters: { a: '2', b: '7', inner: '(2*x-1)^2-7', p: '2' } }],
  followUps: [
    {
      id: 'minimum',
      question: {
        en: 'How is Newton’s method used to find a minimum instead of a zero, and why is that rare for large networks?',
      },
      rubric: {
        en: "Apply it to the derivative: the step is $-f'/f''$, or with many variables the inverse Hessian times the gradient. The Hessian has as many entries as the square of the number of weights, too many to build or invert; and Newton’s method is drawn to saddle points as well.",
      },
    },
  ],
};
