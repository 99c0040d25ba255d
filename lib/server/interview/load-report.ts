// The stored report of an interview, in the viewer's language.
import 'server-only';
import type { Viewer } from '@/lib/access/viewer';
import { type JudgedReport, type SaidReport, sayReport } from '@/lib/interview/judged-report';
import type { InterviewReport, InterviewSummary } from '@/lib/interview/view';
import { database } from '../database';
import { closeInterview } from './close-interview';
import { findSession, toSummary } from './find-session';

export interface StoredReport {
  readonly summary: InterviewSummary;
  /** Null while the interview runs. */
  readonly report: InterviewReport | null;
}

/** Null when it is not there or not the viewer's. */
export async function loadReport(viewer: Viewer, id: string, now: Date = new Date()): Promise<StoredReport | null> {
  if (!(await closeInterview(viewer, id, now, false))) {
    const running = await findSession(database(), viewer, id);
    return running && { summary: toSummary(running), report: null };
  }
  const session = await findSession(database(), viewer, id);
  const stored = await database().interviewSession.findUnique({
    where: { learnerId_id: { learnerId: viewer.id, id } },
    select: { report: true },
  });
  if (!session || !stored) return null;
  const report = stored.report as unknown as JudgedReport | SaidReport;
  return { summary: toSummary(session), report: sayReport(report, viewer.locale) };
}
