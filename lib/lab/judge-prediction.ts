// Grades a prediction: which of the three the gradient does, and the power of ten.
import { z } from 'zod';
import { type Closeness, FLOWS, type FlowRun, type Judgement, LIMITS, type Prediction } from './view';

export const predictionFields = z.object({
  flow: z.enum(FLOWS),
  /** An exponent as typed, with either minus sign. */
  power: z
    .string()
    .trim()
    .regex(/^[-−+]?\d{1,3}$/, { error: 'lab-power' })
    .transform((text) => Number(text.replace('−', '-')))
    .pipe(z.number().min(LIMITS.power.least).max(LIMITS.power.most)),
}) satisfies z.ZodType<Prediction>;

/** Powers of ten. */
const RIGHT_WITHIN = 1;
const NEAR_WITHIN = 3;
/** Any power at or below this is right when nothing arrives at all. */
const NOTHING = -20;

function closeness(power: number, actual: number | null): Closeness {
  if (actual === null) return power <= NOTHING ? 'right' : 'far';
  const off = Math.abs(power - actual);
  if (off <= RIGHT_WITHIN) return 'right';
  return off <= NEAR_WITHIN ? 'near' : 'far';
}

/** The power is right within a factor of ten either way. */
export function judgePrediction(prediction: Prediction, { flow, ratio }: FlowRun): Judgement {
  const { least, most } = LIMITS.power;
  const actual = ratio === 0 ? null : Math.round(10 * Math.min(Math.max(Math.log10(ratio), least), most)) / 10;
  const flowRight = prediction.flow === flow;
  const power = closeness(prediction.power, actual);
  return { flowRight, power, actual, right: flowRight && power === 'right' };
}
