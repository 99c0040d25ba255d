// Related rates under a constraint: the foot of a ladder slides, how fast does its top come down?
import type { TemplateDocument } from '../../../problems/template';

export const slidingLadder: TemplateDocument = {
  schema: 1,
  id: 'sliding-ladder',
  version: 1,
  subject: 'chain-rule',
  skill: 'related-rates',
  title: { en: 'Two rates tied by a fixed length' },
  difficulty: 3,
  levels: [
    { difficulty: 3, constraints: [{ only: { setting: ['ladder', 'rod'] } }] },
    { difficulty: 4, constraints: [{ only: { setting: ['beam'] } }] },
  ],
  minutes: 7,
  parameters: [
    {
      name: 'setting',
      type: 'choice',
      options: [
        { id: 'ladder', is: '1' },
        { id: 'rod', is: '2' },
        { id: 'beam', is: '3' },
      ],
    },
    // Right triangles with whole sides.
    { name: 'm', type: 'integer', from: 2, to: 4 },
    { name: 'n', type: 'integer', from: 1, to: 3 },
    { name: 'turned', type: 'integer', from: 0, to: 1 },
    { name: 'side', type: 'computed', is: 'turned*(m^2-n^2)+(1-turned)*2*m*n' },
    { name: 'height', type: 'computed', is: '(1-turned)*(m^2-n^2)+turned*2*m*n' },
    { name: 'len', type: 'computed', is: 'm^2+n^2' },
    { name: 'v', type: 'rational', from: '0.1', to: '3', step: '0.1', not: ['1', '2'] },
  ],
  constraints: ['m > n'],
  variables: [
    { name: 'x', domain: 'positive', at: 'side' },
    { name: 'y', domain: 'positive', at: 'height' },
  ],
  definitions: [{ name: 's', is: 'x^2+y^2' }],
  prompt: {
    en: [
      {
        when: { setting: ['ladder'] },
        text: 'A ladder of length ${{len}}$ m leans against a wall. Its foot slides away from the wall at ${{v}}$ m/s. ',
      },
      {
        when: { setting: ['rod'] },
        text: 'A rod of length ${{len}}$ cm has its ends in two slots at a right angle. The end in the level slot moves away from the corner at ${{v}}$ cm/s. ',
      },
      {
        when: { setting: ['beam'] },
        text: 'Two carts run on two straight rails that cross at a right angle, and a beam of length ${{len}}$ m joins them. The first cart leaves the crossing at ${{v}}$ m/s. ',
      },
      'Call its distance from the corner $x$, and that of the other end $y$. At one moment $x = {{side}}$ and $y = {{height}}$.',
    ],
  },
  conventions: [{ en: 'A rate is negative where the distance shrinks. $t$ is the time in seconds.' }],
  parts: [
    {
      id: 'constant',
      skill: 'related-rates',
      prompt: { en: 'Which quantity keeps its value while both ends move?' },
      answer: {
        op: 'choice',
        right: 'squares',
        options: [
          {
            id: 'squares',
            label: { en: '$x^2 + y^2$' },
            because: { en: 'By Pythagoras it is the square of the fixed length. Differentiate this equation.' },
          },
          {
            id: 'sum',
            label: { en: '$x + y$' },
            because: { en: 'The ends are joined along the slanted side, not round the corner, so the sum may change.' },
          },
          {
            id: 'product',
            label: { en: '$x\\,y$' },
            because: { en: 'That is twice the area of the triangle, which changes.' },
          },
          {
            id: 'quotient',
            label: { en: '$y / x$' },
            because: { en: 'That is the steepness, which changes as the ends move.' },
          },
        ],
      },
    },
    {
      id: 'slope',
      skill: 'implicit',
      prompt: { en: 'Write $dy/dx$ along the movement, as a formula in $x$ and $y$.' },
      answer: { op: 'implicit', of: 's', dependent: 'y', wrt: 'x' },
    },
    {
      id: 'rate',
      skill: 'related-rates',
      prompt: { en: 'What is $dy/dt$ at that moment?' },
      answer: {
        op: 'rate',
        of: 's',
        rates: [
          { name: 'x', at: 'side', is: 'v' },
          { name: 'y', at: 'height' },
        ],
        wanted: 'y',
        total: '0',
      },
      tolerance: { significantFigures: 3 },
    },
    {
      id: 'end',
      skill: 'related-rates',
      prompt: {
        en: 'The first end goes on at the same speed. What happens to the speed of the other end as $y$ comes close to 0?',
      },
      answer: {
        op: 'choice',
        right: 'grows',
        options: [
          {
            id: 'grows',
            label: { en: 'It grows without bound' },
            because: { en: '$y$ stands below the fraction line. Real ladders leave the wall before that.' },
          },
          {
            id: 'same',
            label: { en: 'It stays as it is now' },
            because: { en: 'The ratio of the two speeds is $x/y$, which changes as they move.' },
          },
          {
            id: 'stops',
            label: { en: 'It comes to rest gently' },
            because: {
              en: 'The opposite: the flatter the triangle, the more $y$ must give way for the same change of $x$.',
            },
          },
        ],
      },
    },
  ],
  pinned: [
    { seed: 0, parameters: { setting: '1', m: '2', n: '1', turned: '1', side: '3', height: '4', len: '5', v: '0.5' } },
  ],
  followUps: [
    {
      id: 'numbers-last',
      question: { en: 'Why must the numbers of that moment be put in only after differentiating?' },
      rubric: {
        en: 'A quantity with its number put in is a constant, and its derivative is zero: the rate would be lost.',
      },
    },
  ],
};
