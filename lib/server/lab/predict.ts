// A prediction is graded and, for somebody who is known, kept: the first for each experiment.
import 'server-only';
import type { z } from 'zod';
import type { Viewer } from '@/lib/access/viewer';
import { experimentFields, toQuery } from '@/lib/lab/experiment';
import { judgePrediction, predictionFields } from '@/lib/lab/judge-prediction';
import { runExperiment } from '@/lib/lab/run-experiment';
import type { Experiment, Prediction } from '@/lib/lab/view';
import { database } from '../database';

export const labFields = experimentFields.extend(predictionFields.shape);

/** The query of the page that shows what came out. */
export async function predict(viewer: Pick<Viewer, 'id'> | null, fields: z.output<typeof labFields>): Promise<string> {
  const { flow, power, ...experiment } = fields satisfies Experiment & Prediction;
  const query = toQuery(experiment);
  if (viewer) {
    const { right } = judgePrediction({ flow, power }, runExperiment(experiment));
    await database().labPrediction.createMany({
      data: { learnerId: viewer.id, experiment: query.toString(), flow, power, correct: right },
      skipDuplicates: true,
    });
  }
  query.set('flow', flow);
  query.set('power', String(power));
  return query.toString();
}

/** How many experiments the person predicted, and how many of them rightly. */
export async function predictionRecord(viewer: Pick<Viewer, 'id'>): Promise<{ made: number; right: number }> {
  const counts = await database().labPrediction.groupBy({
    by: ['correct'],
    where: { learnerId: viewer.id },
    _count: { _all: true },
  });
  const of = (correct: boolean) => counts.find((row) => row.correct === correct)?._count._all ?? 0;
  return { made: of(true) + of(false), right: of(true) };
}
