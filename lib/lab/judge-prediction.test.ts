import { expect, it } from 'vitest';
import { classify } from './classify';
import { judgePrediction, predictionFields } from './judge-prediction';
import type { Flow } from './view';

const runOf = (ratio: number) => ({ points: [], zero: null, ratio, flow: classify(ratio), norm: 1, scale: 1 });

it.each([
  [1e-2, 'stable', 'a hundredth is still stable'],
  [9e-3, 'vanishing', 'below a hundredth it vanishes'],
  [100, 'stable', 'a hundred is still stable'],
  [101, 'exploding', 'above a hundred it explodes'],
  [0, 'vanishing', 'nothing arrives'],
  [Number.POSITIVE_INFINITY, 'exploding', 'beyond a double'],
] as const)('%s is %s: %s', (ratio, flow, _why) => {
  expect(classify(ratio)).toBe(flow);
});

it.each([
  ['vanishing', -13, 5e-14, { flowRight: true, power: 'right', right: true }, 'within a factor of ten'],
  ['vanishing', -11, 5e-14, { flowRight: true, power: 'near', right: false }, 'within a factor of a thousand'],
  ['vanishing', -5, 5e-14, { flowRight: true, power: 'far', right: false }, 'far off'],
  ['stable', -13, 5e-14, { flowRight: false, power: 'right', right: false }, 'the word is wrong'],
  ['vanishing', -50, 0, { flowRight: true, power: 'right', right: true }, 'no number is too small for 0'],
  ['vanishing', -3, 0, { flowRight: true, power: 'far', right: false }, '0 is not a thousandth'],
  [
    'exploding',
    308,
    Number.POSITIVE_INFINITY,
    { flowRight: true, power: 'right', right: true },
    'infinite is the end of the range',
  ],
] as const)('%s, 10^%d for a ratio of %s', (flow: Flow, power, ratio, judged, _why) => {
  expect(judgePrediction({ flow, power }, runOf(ratio))).toMatchObject(judged);
});

it.each([
  ['-12', -12],
  [' −12 ', -12],
  ['+3', 3],
  ['', undefined],
  ['1e3', undefined],
  ['400', undefined],
  ['-0.5', undefined],
])('reads the power %j as %s', (text, power) => {
  expect(predictionFields.safeParse({ flow: 'stable', power: text }).data?.power).toBe(power);
});
