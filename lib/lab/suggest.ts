// Which experiments to offer: well-known ones to begin with, and the changes that teach most about the one at hand.
import { FIRST_EXPERIMENT } from './experiment';
import type { Experiment } from './view';

/** Each shows one thing that a chain of factors does. */
export const STARTERS = {
  sigmoid: FIRST_EXPERIMENT,
  he: { ...FIRST_EXPERIMENT, activation: 'relu', initialisation: 'he', depth: 40 },
  xavierRelu: { ...FIRST_EXPERIMENT, activation: 'relu', initialisation: 'xavier', depth: 40 },
  residual: { ...FIRST_EXPERIMENT, activation: 'relu', initialisation: 'he', residual: true, depth: 30 },
  recurrent: {
    ...FIRST_EXPERIMENT,
    kind: 'recurrent',
    depth: 50,
    activation: 'identity',
    initialisation: 'orthogonal',
    weight: 1.2,
  },
  recurrentTanh: {
    ...FIRST_EXPERIMENT,
    kind: 'recurrent',
    depth: 50,
    activation: 'tanh',
    initialisation: 'orthogonal',
  },
} as const satisfies Record<string, Experiment>;

export type Starter = keyof typeof STARTERS;

export const CHANGES = [
  'deeper',
  'relu',
  'he',
  'orthogonal',
  'residual',
  'gated',
  'clipped',
  'smaller',
  'anotherDraw',
] as const;
export type Change = (typeof CHANGES)[number];

const CHANGED: Readonly<Record<Change, (experiment: Experiment) => Experiment>> = {
  deeper: (e) => ({ ...e, depth: Math.min(100, 2 * e.depth) }),
  relu: (e) => ({ ...e, activation: 'relu' }),
  he: (e) => ({ ...e, initialisation: 'he' }),
  orthogonal: (e) => ({ ...e, initialisation: 'orthogonal' }),
  residual: (e) => ({ ...e, residual: !e.residual }),
  gated: (e) => ({ ...e, gated: !e.gated }),
  clipped: (e) => ({ ...e, clipped: !e.clipped }),
  smaller: (e) => ({ ...e, weight: Math.round(80 * e.weight) / 100 }),
  anotherDraw: (e) => ({ ...e, seed: (e.seed + 1) % 1_000_000 }),
};

/** The experiment with one thing changed, for each change that makes a difference. */
export function changesOf(experiment: Experiment): readonly { change: Change; experiment: Experiment }[] {
  const before = JSON.stringify(experiment);
  return CHANGES.map((change) => ({ change, experiment: CHANGED[change](experiment) })).filter(
    ({ experiment: after }) => JSON.stringify(after) !== before,
  );
}
