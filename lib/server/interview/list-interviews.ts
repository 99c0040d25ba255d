// The viewer's interviews: the one under way, and the reports of earlier ones, newest first.
import 'server-only';
import type { Viewer } from '@/lib/access/viewer';
import type { InterviewSummary } from '@/lib/interview/view';
import { database } from '../database';
import { closeEnded } from './close-interview';
import { sessionSelect, toSummary } from './find-session';

const PAGE = 50;

export async function listInterviews(viewer: Viewer, now: Date = new Date()): Promise<readonly InterviewSummary[]> {
  await closeEnded(viewer, now);
  const rows = await database().interviewSession.findMany({
    where: { learnerId: viewer.id },
    orderBy: { startedAt: 'desc' },
    take: PAGE,
    select: sessionSelect,
  });
  return rows.map(toSummary);
}
