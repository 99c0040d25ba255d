// A cone is filled: two sizes hang together, and one of them must go before anything is differentiated.
import type { TemplateDocument } from '../../../problems/template';
import { choicePart, THREE_FIGURES } from '../network-parts';
import { whole } from '../several-variables';

export const fillingCone: TemplateDocument = {
  schema: 1,
  id: 'filling-cone',
  version: 1,
  subject: 'chain-rule',
  skill: 'related-rates',
  title: { en: 'A cone is filled' },
  difficulty: 4,
  levels: [
    { difficulty: 3, constraints: ['q > 0'] },
    { difficulty: 4, constraints: ['q < 0'] },
  ],
  minutes: 8,
  parameters: [
    whole('R', 2, 9),
    whole('H', 6, 20),
    whole('p', 2, 12),
    whole('q', -60, 60, 0),
    { name: 's', type: 'computed', is: 'R/H' },
  ],
  constraints: [
    'p < H',
    'R < H',
    'p != R',
    { any: ['q > 4', 'q < -4'] },
    { decimals: ['s'], places: 2 },
    'q != p',
    'q != -p',
  ],
  variables: [{ name: 'h', domain: 'positive', at: 'p' }],
  definitions: [
    { name: 'r', is: 's*h' },
    { name: 'V', is: 'pi*r^2*h/3' },
  ],
  prompt: {
    en: [
      'A cone stands on its tip; it is ${{H}}$ cm high and has the radius ${{R}}$ cm at the top. Water stands in it to the height $h$ and makes a smaller cone of the same shape:\n\n{{system}}\n\n',
      'The volume of the water changes at $dV/dt = {{q}}$ cm³/s. Consider the moment when $h = {{p}}$.',
    ],
  },
  conventions: [{ en: 'A rate is negative where the quantity shrinks. $t$ is the time in seconds.' }],
  parts: [
    choicePart(
      'similar',
      'related-rates',
      'Where does the equation $r = {{s}}\\,h$ come from?',
      [
        'similar',
        'The two cones are similar: $r/h = {{R}}/{{H}}$',
        'With it $V$ depends on $h$ alone, and one derivative is enough.',
      ],
      [
        'moment',
        'From the values at that moment',
        'It holds at every moment, which is why it may be differentiated. Values of one moment may be put in only afterwards.',
      ],
      [
        'volume',
        'From the volume of the full cone',
        'The volume is not needed: the shape of the cone alone fixes the ratio.',
      ],
    ),
    {
      id: 'slope',
      skill: 'chain-rule',
      prompt: { en: 'Find the total derivative $dV/dh$. You may use $r$ for what it stands for.' },
      answer: { op: 'derivative', of: 'V', wrt: 'h' },
    },
    {
      id: 'height',
      skill: 'related-rates',
      prompt: { en: `How fast does the water level change: what is $dh/dt$? ${THREE_FIGURES}` },
      answer: { op: 'rate', of: 'V', rates: [{ name: 'h', at: 'p' }], wanted: 'h', total: 'q' },
      tolerance: { significantFigures: 3 },
    },
    {
      id: 'inverse',
      skill: 'inverse-functions',
      prompt: {
        en: `A float measures the height; the display shows the volume. By how much does the height change per cm³: what is $dh/dV$ there? ${THREE_FIGURES}`,
      },
      answer: { op: 'inverse-slope', of: 'V', wrt: 'h' },
      tolerance: { significantFigures: 3 },
    },
    {
      id: 'higher',
      skill: 'local-estimate',
      prompt: {
        en: `By the tangent, about which volume belongs to a height that is $0.1$ cm more? Give it with $\\pi$, or to five significant figures.`,
      },
      answer: { op: 'tangent', of: 'V', wrt: 'h', step: '1/10' },
      tolerance: { significantFigures: 5 },
    },
    choicePart(
      'fixed-radius',
      'related-rates',
      'Somebody holds $r$ fixed and takes $dV/dh = \\pi r^2/3$. What is wrong with that?',
      [
        'second-path',
        'The radius of the water changes with its height, so a second path is missing',
        'The right derivative is the sum over both paths, and it is $\\pi r^2$: three times as much, the area of the surface of the water.',
      ],
      [
        'nothing',
        'Nothing: a partial derivative is enough',
        'It would be enough in a cylinder, where the radius stays the same.',
      ],
      [
        'third',
        'Only that the third should not be there',
        'The result is right then, but not the reason: in a cylinder the volume is $\\pi r^2 h$.',
      ],
    ),
  ],
  pinned: [{ seed: 0, parameters: { R: '5', H: '10', p: '4', q: '6', s: '1/2' } }],
  followUps: [
    {
      id: 'tip',
      question: { en: 'How fast does the level rise at the very beginning, when the cone is nearly empty?' },
      rubric: {
        en: 'Without bound: $dh/dt = (dV/dt)/(\\pi r^2)$, and $r$ goes to 0. The surface of the water is a point at the tip.',
      },
    },
  ],
};
