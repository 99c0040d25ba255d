import { describe, expect, it } from 'vitest';
import { createGenerator } from '../problems/generator';
import { ACTIVATION } from './activation';
import { drawWeights } from './draw-weights';
import { FIRST_EXPERIMENT } from './experiment';
import { runExperiment } from './run-experiment';
import { ACTIVATIONS, type Experiment } from './view';

const run = (changes: Partial<Experiment>) => runExperiment({ ...FIRST_EXPERIMENT, ...changes });
/** Every unit hands on `weight` times its gradient. */
const linear = { activation: 'identity', initialisation: 'constant', depth: 12 } as const;

describe('a linear network has its ratio in closed form', () => {
  it.each([
    ['the weight to the depth', { weight: 1.5 }, 1.5 ** 12],
    ['orthogonal weights keep lengths', { weight: 0.5, initialisation: 'orthogonal' }, 0.5 ** 12],
    ['a skip connection adds 1 to each factor', { weight: 0.5, residual: true }, 1.5 ** 12],
    ['a gate mixes', { weight: 0, gated: true, gate: 0.9 }, 0.9 ** 12],
    ['an open gate hands on unchanged', { weight: 7, gated: true, gate: 1 }, 1],
    ['a recurrent network multiplies as a deep one', { kind: 'recurrent', weight: 2 }, 2 ** 12],
    ['weights of zero stop everything', { weight: 0 }, 0],
  ] as const)('%s', (_why, changes, ratio) => {
    expect(run({ ...linear, ...changes }).ratio).toBeCloseTo(ratio, 8);
  });
});

it.each([
  ['weights', { ...linear, weight: 0 }],
  ['dead', { activation: 'relu', initialisation: 'constant', width: 1, depth: 3, seed: 0 }],
  ['underflow', { ...linear, depth: 100, weight: 1e-4 }],
  [null, { ...linear, weight: 0.5 }],
] as const)('an input gradient of 0 has its cause: %s', (zero, changes) => {
  const seeds = Array.from({ length: 20 }, (_, seed) => run({ ...changes, seed }).zero);
  expect(seeds).toContain(zero);
  for (const found of seeds) expect([zero, null]).toContain(found);
});

describe('a run', () => {
  it('has one point for the input and one for each layer, with a gradient of 1 at the last', () => {
    const { points, ratio } = run({});
    expect(points.map(({ layer }) => layer)).toEqual(Array.from({ length: 21 }, (_, i) => i));
    expect(points.at(-1)?.gradient).toBeCloseTo(1, 12);
    expect(points[0]?.gradient).toBe(ratio);
    expect(points[0]?.weightGradient).toBeNull();
  });

  it('is the same for the same seed and another for another', () => {
    expect(run({ seed: 7 })).toEqual(run({ seed: 7 }));
    expect(run({ seed: 7 }).ratio).not.toBe(run({ seed: 8 }).ratio);
  });

  it('loses more than a factor of four at each sigmoid of slope at most one quarter', () => {
    expect(run({ initialisation: 'orthogonal' }).ratio).toBeLessThan(0.25 ** 20);
  });

  it('clips the weight gradient to its norm and leaves what flows between layers', () => {
    const free = run({ ...linear, weight: 2 });
    const clipped = run({ ...linear, weight: 2, clipped: true, clip: 1 });
    const sizes = clipped.points.map(({ weightGradient }) => weightGradient ?? 0);
    expect(free.norm).toBeGreaterThan(1);
    expect(Math.hypot(...sizes)).toBeCloseTo(1, 10);
    expect(clipped.scale * free.norm).toBeCloseTo(1, 10);
    expect(clipped.ratio).toBe(free.ratio);
  });

  it('adds a shared weight’s contributions with their signs, not their sizes', () => {
    const { points, norm } = run({ kind: 'recurrent', depth: 8, width: 1, activation: 'tanh' });
    const sizes = points.map(({ weightGradient }) => weightGradient ?? 0);
    const sum = sizes.reduce((a, b) => a + b, 0);
    expect(norm).toBeLessThanOrEqual(sum + 1e-12);
    expect(norm).toBeGreaterThan(0);
  });

  it('goes to the ends of the range of numbers without NaN', () => {
    const { ratio, flow } = run({ depth: 100, weight: 10, activation: 'identity', initialisation: 'he', width: 32 });
    expect(ratio).toBeGreaterThan(1e100);
    expect(flow).toBe('exploding');
  });
});

it.each(ACTIVATIONS)('the slope of %s is its central difference away from kinks', (name) => {
  const { value, slope } = ACTIVATION[name];
  for (const z of [-30, -2.3, -0.4, 0.7, 3.1, 30]) {
    expect(slope(z)).toBeCloseTo((value(z + 1e-5) - value(z - 1e-5)) / 2e-5, 7);
  }
});

describe('the initialisations', () => {
  const n = 60;
  const entries = (name: 'xavier' | 'he') => drawWeights(name, n, createGenerator('test', 3)).flat();
  const variance = (values: readonly number[]) => values.reduce((sum, x) => sum + x * x, 0) / values.length;

  it('draw with the variance they are named for', () => {
    expect(variance(entries('xavier')) * n).toBeCloseTo(1, 1);
    expect(variance(entries('he')) * n).toBeCloseTo(2, 0);
  });

  it('orthogonal rows are of length 1 and at right angles', () => {
    const rows = drawWeights('orthogonal', n, createGenerator('test', 4));
    for (const [i, a] of rows.entries()) {
      for (const [j, b] of rows.entries()) {
        expect(a.reduce((sum, x, k) => sum + x * (b[k] ?? 0), 0)).toBeCloseTo(i === j ? 1 : 0, 10);
      }
    }
  });
});
