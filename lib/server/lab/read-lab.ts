// What an address of the lab asks for: an experiment, perhaps with its prediction, perhaps with another to compare with.
import 'server-only';
import { experimentFields, FIRST_EXPERIMENT, toQuery } from '@/lib/lab/experiment';
import { judgePrediction, predictionFields } from '@/lib/lab/judge-prediction';
import { runExperiment } from '@/lib/lab/run-experiment';
import { type Change, changesOf, STARTERS, type Starter } from '@/lib/lab/suggest';
import type { Experiment, FlowRun, Judgement, Prediction } from '@/lib/lab/view';

export type Query = Readonly<Record<string, string | string[] | undefined>>;

export interface LabRequest {
  readonly experiment: Experiment;
  readonly before: string | undefined;
  /** Only where a prediction was made. */
  readonly outcome?: {
    readonly run: FlowRun;
    readonly prediction: Prediction;
    readonly judgement: Judgement;
    readonly before: FlowRun | undefined;
  };
}

/** An address that names no experiment, or none that there can be, gets the first one and no outcome. */
export function readLab(query: Query): LabRequest {
  const asked = experimentFields.safeParse(query);
  const experiment = asked.success ? asked.data : FIRST_EXPERIMENT;
  const earlier = typeof query.before === 'string' ? readQuery(query.before) : undefined;
  const request = { experiment, before: earlier && toQuery(earlier).toString() };
  const prediction = predictionFields.safeParse(query);
  if (!asked.success || !prediction.success) return request;
  const run = runExperiment(experiment);
  return {
    ...request,
    outcome: {
      run,
      prediction: prediction.data,
      judgement: judgePrediction(prediction.data, run),
      before: earlier && runExperiment(earlier),
    },
  };
}

function readQuery(text: string): Experiment | undefined {
  return experimentFields.safeParse(Object.fromEntries(new URLSearchParams(text))).data;
}

/** Addresses of the well-known experiments. */
export const starterLinks = (): readonly { name: Starter; href: string }[] =>
  Object.entries(STARTERS).map(([name, experiment]) => ({
    name: name as Starter,
    href: `/lab?${toQuery(experiment)}`,
  }));

/** Addresses of this experiment with one thing changed, to be compared with it. */
export function changeLinks(experiment: Experiment): readonly { name: Change; href: string }[] {
  const before = toQuery(experiment).toString();
  return changesOf(experiment).map(({ change, experiment: changed }) => {
    const query = toQuery(changed);
    query.set('before', before);
    return { name: change, href: `/lab?${query}` };
  });
}
