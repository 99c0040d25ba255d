// The lab's one action: a prediction, which runs the experiment.
'use server';
import { z } from 'zod';
import { ok } from '@/lib/result';
import { publicAction } from '@/lib/server/action';
import { labFields, predict } from '@/lib/server/lab/predict';

export const predictAction = publicAction(
  'lab.predict',
  labFields.extend({ before: z.string().max(1000).optional() }),
  async ({ before, ...fields }, viewer) => {
    const query = new URLSearchParams(await predict(viewer, fields));
    if (before) query.set('before', before);
    return ok({ redirectTo: `/lab?${query}#result` });
  },
);
