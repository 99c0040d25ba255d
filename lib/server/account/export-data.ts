// Everything that is stored about a person, as they may take it with them.
import 'server-only';
import { canSeeSolution } from '@/lib/access/problem';
import type { Viewer } from '@/lib/access/viewer';
import { type JudgedReport, type SaidReport, sayReport } from '@/lib/interview/judged-report';
import { recordEvent } from '../audit';
import { database } from '../database';
import { isWithheld } from '../practice/own-problem';

const problemSelect = {
  learnerId: true,
  id: true,
  templateId: true,
  version: true,
  seed: true,
  parameters: true,
  skill: true,
  purpose: true,
  state: true,
  assignmentId: true,
  interviewId: true,
  roundId: true,
  position: true,
  fresh: true,
  reason: true,
  hintsShown: true,
  createdAt: true,
  endedAt: true,
  assignment: { select: { mode: true, opensAt: true, dueAt: true } },
  interview: { select: { endsAt: true, finishedAt: true } },
  round: { select: { finishedAt: true } },
  drafts: { select: { partId: true, text: true, updatedAt: true } },
  reports: { select: { text: true, answers: true, createdAt: true, closedAt: true } },
  attempts: {
    orderBy: { number: 'asc' },
    select: {
      number: true,
      counted: true,
      score: true,
      createdAt: true,
      parts: {
        orderBy: { partId: 'asc' },
        select: { partId: true, answer: true, verdict: true, counted: true, misconceptions: true },
      },
    },
  },
} as const;

const readProblems = (learnerId: string) =>
  database().problem.findMany({ where: { learnerId }, orderBy: { createdAt: 'asc' }, select: problemSelect });

type ProblemRow = Awaited<ReturnType<typeof readProblems>>[number];

/**
 * What the pages keep back is not handed out this way either: verdicts while a quiz, an interview or a placement runs, and
 * the numbers, which tell the answers, before the solution may be seen.
 */
function toExport({ assignment, interview, round, ...row }: ProblemRow, viewer: Viewer, now: Date) {
  const withheld = isWithheld(row, { assignment, interview, round }, now);
  const { learnerId, seed, parameters, attempts, ...problem } = row;
  const numbers = canSeeSolution(viewer, { learnerId, state: row.state, withheld }) ? { seed, parameters } : {};
  const judged = withheld
    ? attempts.map(({ number, createdAt, parts }) => ({
        number,
        createdAt,
        parts: parts.map(({ partId, answer }) => ({ partId, answer })),
      }))
    : attempts;
  return { ...problem, ...numbers, attempts: judged };
}

/** A JSON value. Hashes of passwords and tokens are not in it: they are of no use to anybody honest. */
export async function exportData(viewer: Viewer, now: Date = new Date()) {
  const { id } = viewer;
  const [{ interviews, ...user }, problems] = await Promise.all([
    database().user.findUniqueOrThrow({
      where: { id },
      select: {
        id: true,
        email: true,
        name: true,
        role: true,
        timeZone: true,
        theme: true,
        locale: true,
        showStreak: true,
        reviewCap: true,
        plainAnswers: true,
        visualEditor: true,
        shortcuts: true,
        tipsSeen: true,
        createdAt: true,
        accounts: { select: { provider: true, providerAccountId: true, createdAt: true } },
        tokens: { select: { name: true, createdAt: true, lastUsedAt: true, revokedAt: true } },
        memberships: { select: { classId: true, role: true, joinedAt: true, class: { select: { name: true } } } },
        sets: { select: { id: true, title: true, description: true, createdAt: true, items: true } },
        templates: { select: { id: true, subject: true, versions: { select: { version: true, document: true } } } },
        skillStates: { omit: { learnerId: true } },
        dailyActivity: { omit: { learnerId: true }, orderBy: { day: 'asc' } },
        skillWeeks: { omit: { learnerId: true }, orderBy: { week: 'asc' } },
        rounds: { omit: { learnerId: true }, orderBy: { startedAt: 'asc' } },
        labPredictions: { omit: { learnerId: true }, orderBy: { createdAt: 'asc' } },
        interviews: { omit: { learnerId: true, plan: true }, orderBy: { startedAt: 'asc' } },
        events: { select: { action: true, subject: true, subjectId: true, data: true, createdAt: true } },
      },
    }),
    readProblems(id),
  ]);
  await database().$transaction((tx) => recordEvent(tx, { actorId: id, action: 'data.exported', subjectId: id }));
  return {
    format: 'chainwise-export',
    version: 1,
    exportedAt: now.toISOString(),
    ...user,
    interviews: interviews.map(({ report, ...interview }) => ({
      ...interview,
      report: report && sayReport(report as unknown as JudgedReport | SaidReport, viewer.locale),
    })),
    problems: problems.map((row) => toExport(row, viewer, now)),
  };
}
