// Degrees instead of radians: a change of unit is an inner function, and brings its factor.
import type { TemplateDocument } from '../../../problems/template';
import { choice } from '../parts';

export const angleUnits: TemplateDocument = {
  schema: 1,
  id: 'angle-units',
  version: 2,
  subject: 'chain-rule',
  skill: 'chain-rule',
  title: { en: 'Angles in other units than radians' },
  difficulty: 2,
  levels: [
    { difficulty: 2, constraints: [{ only: { inner: ['plain', 'multiple'] } }] },
    { difficulty: 3, constraints: [{ only: { inner: ['shifted', 'square'] } }] },
  ],
  minutes: 5,
  parameters: [
    {
      name: 'wave',
      type: 'choice',
      argument: 'u',
      options: [
        { id: 'sine', is: 'sin(u)' },
        { id: 'cosine', is: 'cos(u)' },
        { id: 'tangent', is: 'tan(u)' },
      ],
    },
    {
      name: 'unit',
      type: 'choice',
      options: [
        { id: 'degrees', is: '180' },
        { id: 'gradians', is: '200' },
        { id: 'turns', is: '1/2' },
      ],
    },
    { name: 'k', type: 'integer', from: 2, to: 9 },
    { name: 'a', type: 'integer', from: 2, to: 5 },
    { name: 'b', type: 'integer', from: 1, to: 9 },
    {
      name: 'inner',
      type: 'choice',
      options: [
        { id: 'plain', is: 'x' },
        { id: 'multiple', is: 'a*x' },
        { id: 'shifted', is: 'a*x+b' },
        { id: 'square', is: 'a*x^2' },
      ],
    },
  ],
  constraints: [{ when: { wave: ['tangent'] }, only: { inner: ['plain', 'multiple'] } }],
  variables: [{ name: 'x', domain: 'real' }],
  definitions: [
    { name: 'u', is: 'pi*(inner)/unit', hidden: true },
    { name: 'f', is: 'k*wave(u)' },
  ],
  prompt: {
    en: [
      {
        when: { unit: ['degrees'] },
        text: 'A table lists a function of an angle ${{inner}}$ in degrees; $180$ degrees are $\\pi$ radians.',
      },
      {
        when: { unit: ['gradians'] },
        text: 'A table lists a function of an angle ${{inner}}$ in gradians; $200$ gradians are $\\pi$ radians.',
      },
      {
        when: { unit: ['turns'] },
        text: 'A table lists a function of an angle ${{inner}}$ in full turns; half a turn is $\\pi$ radians.',
      },
      ' Written with radians, the function is\n\n$$f(x) = {{f}}.$$',
    ],
  },
  conventions: [{ en: 'Inside the formula the angle is in radians, as always in calculus.' }],
  parts: [
    {
      id: 'inner',
      skill: 'inner-function',
      prompt: {
        en: 'Read $f$ as $g(u(x))$ with $g(u) = {{k}} \\cdot w(u)$, where $w$ is the trigonometric function. What is $u(x)$?',
      },
      answer: { op: 'inner', of: 'f', inner: 'u' },
    },
    {
      id: 'derivative',
      skill: 'chain-rule',
      prompt: { en: "Find $f'(x)$, the change of $f$ for each unit of $x$." },
      answer: { op: 'derivative', of: 'f', wrt: 'x' },
    },
    {
      id: 'radians',
      skill: 'chain-rule',
      prompt: { en: 'Why does calculus prefer radians?' },
      answer: choice(
        [
          'factor',
          'In radians the factor from the unit is 1',
          'The sine has slope 1 at 0 only when angles are in radians. Any other unit is an inner function, whose derivative goes along with every differentiation.',
        ],
        [
          'exact',
          'Other units can only be used approximately',
          'Degrees are exact as well; they only bring a factor $\\pi/180$ with every derivative.',
        ],
        [
          'defined',
          'In other units the sine has no derivative',
          'It has one in any unit. Only its size depends on the unit.',
        ],
      ),
    },
  ],
  pinned: [{ seed: 0, parameters: { wave: 'sin(u)', unit: '180', k: '2', a: '3', b: '2', inner: '3*x' } }],
  followUps: [
    {
      id: 'second',
      question: { en: 'What happens to the second derivative of a sine when the angle is counted in degrees?' },
      rubric: { en: 'The factor $\\pi/180$ comes twice, so it is squared; the sign turns as usual.' },
    },
  ],
};
