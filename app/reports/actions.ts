// Marks a report as dealt with.
'use server';
import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { canSeeReports } from '@/lib/access/report';
import { ok } from '@/lib/result';
import { buttonAction } from '@/lib/server/action';
import { orNotFound } from '@/lib/server/or-not-found';
import { closeReport } from '@/lib/server/practice/close-report';

export const closeReportAction = buttonAction(
  'report.close',
  z.object({ key: z.string().max(200), closed: z.enum(['yes', 'no']) }),
  async ({ key, closed }, viewer) => {
    const done = orNotFound(await closeReport(viewer, key, closed === 'yes'));
    if (!done.ok) return done;
    revalidatePath('/reports');
    return ok({});
  },
  { allow: canSeeReports },
);
