// What learners reported about the viewer's templates, the open reports first; an administrator sees those about built-in ones too.
import 'server-only';
import { z } from 'zod';
import { canSeeReports } from '@/lib/access/report';
import type { Viewer } from '@/lib/access/viewer';
import type { ReportView } from '@/lib/classes/view';
import { database } from '../database';
import type { Prisma } from '../prisma/generated/client';
import { rebuild } from './rebuild';

const SHOWN = 50;

const select = {
  learnerId: true,
  id: true,
  templateId: true,
  version: true,
  seed: true,
  answers: true,
  text: true,
  createdAt: true,
  closedAt: true,
  problem: { select: { parameters: true } },
  source: { select: { title: true } },
} satisfies Prisma.ProblemReportSelect;

type Row = Prisma.ProblemReportGetPayload<{ select: typeof select }>;

const answers = z.record(z.string(), z.string());

/** The templates whose reports a viewer reads. */
export const reportedTo = (viewer: Pick<Viewer, 'id' | 'role'>): Prisma.TemplateWhereInput =>
  viewer.role === 'administrator' ? { OR: [{ ownerId: null }, { ownerId: viewer.id }] } : { ownerId: viewer.id };

/** Null for those who may not read reports. The newest fifty. */
export async function listReports(viewer: Viewer): Promise<readonly ReportView[] | null> {
  if (!canSeeReports(viewer)) return null;
  const rows = await database().problemReport.findMany({
    where: { source: { template: reportedTo(viewer) } },
    orderBy: [{ closedAt: { sort: 'desc', nulls: 'first' } }, { createdAt: 'desc' }],
    take: SHOWN,
    select,
  });
  return Promise.all(rows.map(toView));
}

async function toView(row: Row): Promise<ReportView> {
  const { key, question } = await rebuild({ ...row, parameters: row.problem.parameters });
  const given = answers.parse(row.answers);
  const chosen = new Map(question.parts.filter((part) => part.choices).map((part) => [part.id, part]));
  return {
    key: `${row.learnerId} ${row.id}`,
    template: row.templateId,
    title: row.source.title,
    version: row.version,
    seed: row.seed,
    text: row.text,
    at: row.createdAt.toISOString(),
    closed: row.closedAt !== null,
    answers: key.parts.flatMap(({ id, answer }) => {
      const typed = given[id];
      const asked = chosen.get(id);
      return typed === undefined ? [] : [{ part: id, given: typed, right: answer, ...(asked ? { asked } : {}) }];
    }),
  };
}
