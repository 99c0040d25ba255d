// Marks a report as dealt with, or as open again.
import 'server-only';
import { canSeeReports } from '@/lib/access/report';
import type { Viewer } from '@/lib/access/viewer';
import { err, ok, type Result } from '@/lib/result';
import { database } from '../database';
import { reportedTo } from './list-reports';

/** `key` as `listReports` gives it. Refuses with `not-found` what is not reported to the viewer. */
export async function closeReport(
  viewer: Viewer,
  key: string,
  closed: boolean,
  now: Date = new Date(),
): Promise<Result<{ closed: boolean }>> {
  const [learnerId = '', id = ''] = key.split(' ');
  if (!canSeeReports(viewer)) return err({ code: 'not-found' });
  const { count } = await database().problemReport.updateMany({
    where: { learnerId, id, source: { template: reportedTo(viewer) } },
    data: { closedAt: closed ? now : null },
  });
  return count === 1 ? ok({ closed }) : err({ code: 'not-found' });
}
