// A balloon: the rate of the volume is known, the rates of the radius and of the surface are wanted.
import type { TemplateDocument } from '../../../problems/template';
import { choicePart, THREE_FIGURES } from '../network-parts';
import { whole } from '../several-variables';

export const inflatingBalloon: TemplateDocument = {
  schema: 1,
  id: 'inflating-balloon',
  version: 1,
  subject: 'chain-rule',
  skill: 'related-rates',
  title: { en: 'A balloon is filled' },
  difficulty: 3,
  levels: [
    { difficulty: 2, constraints: ['q > 0'] },
    { difficulty: 3, constraints: ['q < 0'] },
  ],
  minutes: 7,
  parameters: [whole('p', 2, 20), whole('q', -95, 95, 0)],
  constraints: [{ any: ['q > 9', 'q < -9'] }, 'q != p', 'q != -p'],
  variables: [{ name: 'r', domain: 'positive', at: 'p' }],
  definitions: [
    { name: 'V', is: '4*pi*r^3/3' },
    { name: 'S', is: '4*pi*r^2', hidden: true },
  ],
  prompt: {
    en: 'A balloon is a sphere of radius $r$ (in cm), with\n\n{{system}}\n\nIts volume changes at $dV/dt = {{q}}$ cm³/s. Consider the moment when $r = {{p}}$.',
  },
  conventions: [{ en: 'A rate is negative where the quantity shrinks. $t$ is the time in seconds.' }],
  parts: [
    {
      id: 'slope',
      skill: 'chain-rule',
      prompt: { en: 'Find $dV/dr$ as a formula.' },
      answer: { op: 'derivative', of: 'V', wrt: 'r' },
    },
    {
      id: 'radius',
      skill: 'related-rates',
      prompt: { en: `How fast does the radius change at that moment: what is $dr/dt$? ${THREE_FIGURES}` },
      answer: { op: 'rate', of: 'V', rates: [{ name: 'r', at: 'p' }], wanted: 'r', total: 'q' },
      tolerance: { significantFigures: 3 },
    },
    {
      id: 'inverse',
      skill: 'inverse-functions',
      prompt: {
        en: `Seen the other way round, the radius is a function of the volume. What is $dr/dV$ at that moment? ${THREE_FIGURES}`,
      },
      answer: { op: 'inverse-slope', of: 'V', wrt: 'r' },
      tolerance: { significantFigures: 3 },
    },
    {
      id: 'surface',
      skill: 'related-rates',
      prompt: {
        en: `The surface $S$ is four times the area of a disc with this radius. How fast does it change: what is $dS/dt$? ${THREE_FIGURES}`,
      },
      answer: { op: 'rate', of: 'S', rates: [{ name: 'r', at: 'p', is: 'q/(4*pi*p^2)' }] },
      tolerance: { significantFigures: 3 },
    },
    {
      id: 'skin',
      skill: 'local-estimate',
      prompt: {
        en: `The rubber is $0.02$ cm thick. By the tangent, about how many cm³ of rubber is that? ${THREE_FIGURES}`,
      },
      answer: { op: 'tangent', of: 'V', wrt: 'r', step: '1/50', change: true },
      tolerance: { significantFigures: 3 },
    },
    choicePart(
      'slower',
      'related-rates',
      'The air goes on flowing at the same rate. How does the speed of the radius depend on the size of the balloon?',
      [
        'square',
        'It falls with the square of the radius',
        '$dr/dt = (dV/dt) / (4 \\pi r^2)$: the same air is spread over a surface that grows with the square.',
      ],
      [
        'constant',
        'It stays the same',
        'The rate of the volume is constant; between the two stands $dV/dr$, which grows.',
      ],
      [
        'cube',
        'It falls with the cube of the radius',
        'The volume grows with the cube; its derivative, which is needed here, with the square.',
      ],
      ['grows', 'It grows with the radius', 'The larger the balloon, the more air is needed for one more centimetre.'],
    ),
  ],
  pinned: [{ seed: 0, parameters: { p: '5', q: '50' } }],
  followUps: [
    {
      id: 'surface-as-slope',
      question: { en: 'Why is the derivative of the volume of a sphere its surface?' },
      rubric: {
        en: 'A small growth $dr$ adds a thin shell of volume surface times $dr$. The same holds for the area of a disc and its circumference.',
      },
    },
  ],
};
