// Reading an experiment from a form or an address, and writing it as one.
import { z } from 'zod';
import { ACTIVATIONS, type Experiment, INITIALISATIONS, KINDS, LIMITS, type Limits } from './view';

/** Unticked boxes are absent from a form; a ticked one says `on`. */
const switched = z
  .literal('on')
  .optional()
  .transform((value) => value === 'on');

const within = ({ least, most }: Limits) => z.coerce.number().min(least).max(most);

export const experimentFields = z.object({
  kind: z.enum(KINDS),
  depth: within(LIMITS.depth).int(),
  width: within(LIMITS.width).int(),
  activation: z.enum(ACTIVATIONS),
  initialisation: z.enum(INITIALISATIONS),
  weight: within(LIMITS.weight),
  residual: switched,
  gated: switched,
  gate: within(LIMITS.gate),
  clipped: switched,
  clip: within(LIMITS.clip),
  seed: within(LIMITS.seed).int(),
}) satisfies z.ZodType<Experiment>;

export const FIRST_EXPERIMENT: Experiment = {
  kind: 'deep',
  depth: 20,
  width: 16,
  activation: 'sigmoid',
  initialisation: 'xavier',
  weight: 1,
  residual: false,
  gated: false,
  gate: 0.9,
  clipped: false,
  clip: 1,
  seed: 1,
};

/** The experiment as the query of an address, which `experimentFields` reads back; switches that are off are left out. */
export function toQuery(experiment: Experiment): URLSearchParams {
  const on = Object.entries(experiment).filter(([, value]) => value !== false);
  return new URLSearchParams(on.map(([name, value]) => [name, value === true ? 'on' : String(value)]));
}
