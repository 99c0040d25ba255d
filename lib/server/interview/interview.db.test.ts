// Timed interviews on a real database: the clock, what is told when, the report.
import { beforeEach, describe, expect, it } from 'vitest';
import type { Viewer } from '@/lib/access/viewer';
import type { InterviewReport } from '@/lib/interview/view';
import { SCENARIOS } from '@/lib/subjects';
import { syncCatalogue } from '../catalogue/sync-catalogue';
import { database } from '../database';
import { loadProblem } from '../practice/load-problem';
import { rebuild } from '../practice/rebuild';
import { saveDraft } from '../practice/save-draft';
import { showHint } from '../practice/show-hint';
import { submitAnswer } from '../practice/submit-answer';
import type { Prisma } from '../prisma/generated/client';
import { makeGuest, makePerson } from '../testing/people';
import { answerQuestion } from './answer-question';
import { finishInterview } from './finish-interview';
import { listInterviews } from './list-interviews';
import { loadInterview } from './load-interview';
import { loadReport } from './load-report';
import { startInterview } from './start-interview';

const NOW = new Date('2026-03-02T12:00:00Z');
const after = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);
const refused = { ok: false, error: { code: 'not-found' } };
const FIFTEEN = { minutes: 15, extra: 1, focus: 'any' } as const;

let viewer: Viewer;

beforeEach(async () => {
  await database().user.deleteMany();
  await syncCatalogue();
  viewer = await makePerson();
});

async function start(choice: Parameters<typeof startInterview>[1] = FIFTEEN, seed = 1): Promise<string> {
  const started = await startInterview(viewer, choice, NOW, seed);
  if (!started.ok) throw new Error(started.error.code);
  return started.value.id;
}

async function running(id: string, now: Date) {
  const found = await loadInterview(viewer, id, now);
  if (!found || found.over) throw new Error('not running');
  return found.interview;
}

async function keyOf(problemId: string) {
  const where = { learnerId_id: { learnerId: viewer.id, id: problemId } };
  return (await rebuild(await database().problem.findUniqueOrThrow({ where }))).key.parts;
}

async function answerAll(id: string, now: Date, goTo: number, right = true) {
  const { problemId } = await running(id, now);
  const answers = Object.fromEntries(
    (await keyOf(problemId)).map((part) => [part.id, right ? part.answer : (part.choices?.at(-1) ?? '12345')]),
  );
  return answerQuestion(
    viewer,
    { interviewId: id, problemId, answers, goTo, idempotencyKey: `${problemId} ${now.toISOString()}` },
    now,
  );
}

const reportOf = async (id: string, now: Date) => {
  const stored = await loadReport(viewer, id, now);
  if (!stored?.report) throw new Error('no report');
  return stored.report;
};

describe('starting', () => {
  it('takes the questions of one scenario from its family', async () => {
    for (const { id: focus, templates } of SCENARIOS) {
      viewer = await makePerson();
      const where = { interviewId: await start({ minutes: 30, extra: 1, focus }) };
      const problems = await database().problem.findMany({ where, select: { templateId: true } });
      expect(problems.length).toBeGreaterThanOrEqual(2);
      expect(problems.filter(({ templateId }) => !templates.includes(templateId))).toEqual([]);
    }
  });

  it('lays out fresh problems that fit the time, the same plan for the same seed', async () => {
    const id = await start({ ...FIFTEEN, minutes: 30 }, 7);
    const problems = await database().problem.findMany({
      where: { interviewId: id },
      orderBy: { position: 'asc' },
      select: { templateId: true, purpose: true },
    });
    expect(problems.length).toBeGreaterThanOrEqual(2);
    expect(new Set(problems.map((problem) => problem.templateId)).size).toBe(problems.length);
    expect(problems.every((problem) => problem.purpose === 'interview')).toBe(true);
    viewer = await makePerson();
    const again = await start({ ...FIFTEEN, minutes: 30 }, 7);
    const others = await database().problem.findMany({
      where: { interviewId: again },
      orderBy: { position: 'asc' },
      select: { templateId: true, purpose: true },
    });
    expect(others).toEqual(problems);
  });

  it('runs one at a time, also for two clicks at once', async () => {
    const both = await Promise.all([startInterview(viewer, FIFTEEN, NOW), startInterview(viewer, FIFTEEN, NOW)]);
    expect(both[0]).toEqual(both[1]);
    expect(await database().interviewSession.count()).toBe(1);
    expect(await startInterview(viewer, { ...FIFTEEN, minutes: 30 }, after(60))).toEqual(both[0]);
  });

  it('gives extra time where it is asked for, and needs an account', async () => {
    const id = await start({ ...FIFTEEN, extra: 1.5 });
    expect((await running(id, NOW)).secondsLeft).toBe(15 * 60 * 1.5);
    expect(await startInterview(await makeGuest(), FIFTEEN, NOW)).toEqual(refused);
  });
});

describe('under the clock', () => {
  it('keeps its place and its time on the server', async () => {
    const id = await start();
    expect(await running(id, after(10))).toMatchObject({ current: 0, secondsLeft: 890 });
    expect(await answerAll(id, after(60), 1)).toEqual({ ok: true, value: { over: false, unreadable: false } });
    const now = await running(id, after(70));
    expect(now).toMatchObject({ current: 1, secondsLeft: 830 });
    expect(now.questions[0]?.answered).toBeGreaterThan(0);
    expect(now.questions[1]?.answered).toBe(0);
  });

  it('tells no verdict, gives no hint and no solution', async () => {
    const id = await start();
    const { problemId } = await running(id, NOW);
    await answerAll(id, after(60), 0);
    const problem = await loadProblem(viewer, problemId, after(61));
    const words = Object.values(problem?.parts ?? {}).map((part) => part.feedback?.word);
    expect(new Set(words)).toEqual(new Set(['withheld']));
    expect(problem?.solution).toBeUndefined();
    expect(JSON.stringify(await loadInterview(viewer, id, after(61)))).not.toMatch(/correct/);
    const part = problem?.question.parts[0]?.id ?? '';
    await database().interviewSession.updateMany({ data: { endsAt: new Date(Date.now() + 60_000) } });
    expect(await showHint(viewer, problemId, part)).toMatchObject({ error: { code: 'withheld' } });
  });

  it('holds the person once at an unreadable answer, which costs nothing', async () => {
    const id = await start();
    const { problemId } = await running(id, NOW);
    const part = (await keyOf(problemId)).find((each) => each.choices === undefined)?.id ?? '';
    const given = { interviewId: id, problemId, answers: { [part]: '((' }, goTo: 1 };
    expect(await answerQuestion(viewer, { ...given, idempotencyKey: 'one' }, after(5))).toMatchObject({
      value: { unreadable: true },
    });
    expect((await running(id, after(6))).current).toBe(0);
    expect((await loadProblem(viewer, problemId, after(6)))?.parts[part]).toMatchObject({
      attempts: 0,
      feedback: { word: 'invalid', counted: false },
    });
    expect(await answerQuestion(viewer, { ...given, idempotencyKey: 'two' }, after(7))).toMatchObject({
      value: { unreadable: false },
    });
    expect((await running(id, after(8))).current).toBe(1);
  });

  it('is closed by any request after its end, and takes nothing then', async () => {
    const id = await start();
    const { problemId } = await running(id, NOW);
    const [part] = await keyOf(problemId);
    const answers = { [part?.id ?? '']: part?.answer ?? '' };
    expect(
      await answerQuestion(
        viewer,
        { interviewId: id, problemId, answers, goTo: 1, idempotencyKey: 'late' },
        after(900),
      ),
    ).toEqual({ ok: true, value: { over: true, unreadable: false } });
    expect(await loadInterview(viewer, id, after(901))).toEqual({ over: true });
    expect(await reportOf(id, after(901))).toMatchObject({ timeRanOut: true, secondsUsed: 900, score: 0 });
    expect(
      await submitAnswer(viewer, { problemId, answers, idempotencyKey: 'behind' }, () => after(902)),
    ).toMatchObject({ error: { code: 'problem-ended' } });
  });

  it('hands in what was typed and never sent', async () => {
    const id = await start();
    const { problemId } = await running(id, NOW);
    const [part] = await keyOf(problemId);
    await database().interviewSession.updateMany({ data: { endsAt: new Date(Date.now() + 3_600_000) } });
    await saveDraft(viewer, problemId, { [part?.id ?? '']: part?.answer ?? '' });
    await database().interviewSession.updateMany({ data: { endsAt: after(900) } });
    const report = await reportOf(id, after(2000));
    expect(report.questions[0]?.parts[0]).toMatchObject({ outcome: 'correct', answer: part?.answer });
  });
});

describe('the report', () => {
  it('has score, time, verdict, worked solution and follow-ups of every question', async () => {
    const id = await start();
    const { questions } = await running(id, NOW);
    await answerAll(id, after(100), 1);
    await answerAll(id, after(160), 0, false);
    expect(await finishInterview(viewer, id, after(200))).toEqual({ ok: true, value: { id } });
    const report = await reportOf(id, after(300));
    expect(report).toMatchObject({ minutes: 15, secondsUsed: 200, secondsAllowed: 900, timeRanOut: false });
    expect(report.questions).toHaveLength(questions.length);
    const [first, second, ...others] = report.questions;
    expect(first).toMatchObject({ score: 1, seconds: 140 });
    expect(first?.parts.every((part) => part.outcome === 'correct' && part.solution.steps.length > 0)).toBe(true);
    expect(second?.score).toBeLessThan(1);
    expect(second?.seconds).toBe(60);
    expect(others.every((each) => each.parts.every((part) => part.outcome === 'unanswered'))).toBe(true);
    expect(report.questions.every((each) => each.followUps.length > 0)).toBe(true);
    const parts = report.questions.flatMap((each) => each.parts);
    const right = parts.filter((part) => part.outcome === 'correct').length;
    expect(report.score).toBeCloseTo(right / parts.length);
  });

  it('is said in the language of whoever reads it; one that was stored in words keeps them', async () => {
    const id = await start();
    await answerAll(id, after(10), 1);
    await finishInterview(viewer, id, after(20));
    const first = (report: InterviewReport | null | undefined) => report?.questions[0]?.parts[0]?.feedback?.message;
    const german = { ...viewer, locale: 'de' as const };
    const english = await reportOf(id, after(30));
    expect(first(english)).toMatch(/^Correct/);
    expect(first((await loadReport(german, id, after(30)))?.report)).toMatch(/^Richtig/);
    await database().interviewSession.update({
      where: { learnerId_id: { learnerId: viewer.id, id } },
      data: { report: { ...english, schema: 1 } as unknown as Prisma.InputJsonValue },
    });
    expect(first((await loadReport(german, id, after(30)))?.report)).toBe(first(english));
  });

  it('is stored once, and found again in the list', async () => {
    const id = await start();
    await answerAll(id, after(10), 0);
    await Promise.all([finishInterview(viewer, id, after(20)), finishInterview(viewer, id, after(21))]);
    const report = await reportOf(id, after(30));
    expect(await reportOf(id, after(90_000))).toEqual(report);
    expect(await listInterviews(viewer, after(90_000))).toMatchObject([{ id, minutes: 15, score: report.score }]);
    const next = await startInterview(viewer, FIFTEEN, after(100));
    expect(next.ok && next.value.id).not.toBe(id);
  });

  it('takes the last answer to a part', async () => {
    const id = await start();
    await answerAll(id, after(10), 0);
    await answerAll(id, after(20), 0, false);
    await finishInterview(viewer, id, after(30));
    expect((await reportOf(id, after(40))).questions[0]?.score).toBeLessThan(1);
  });

  it('counts into the learner’s progress only when it is over', async () => {
    const id = await start();
    await answerAll(id, after(10), 0);
    expect(await database().skillState.count({ where: { learnerId: viewer.id, correct: { gt: 0 } } })).toBe(0);
    await finishInterview(viewer, id, after(20));
    expect(await database().skillState.count({ where: { learnerId: viewer.id, correct: { gt: 0 } } })).toBeGreaterThan(
      0,
    );
  });

  it('is nobody else’s', async () => {
    const id = await start();
    const { problemId } = await running(id, NOW);
    for (const person of [await makePerson(), await makePerson('administrator')]) {
      expect(await loadInterview(person, id, NOW)).toBeNull();
      expect(await loadReport(person, id, after(2000))).toBeNull();
      expect(await finishInterview(person, id, NOW)).toEqual(refused);
      const given = { interviewId: id, problemId, answers: {}, goTo: 1, idempotencyKey: 'x' };
      expect(await answerQuestion(person, given, NOW)).toEqual(refused);
    }
    expect(await loadReport(viewer, id, NOW)).toMatchObject({ report: null });
  });
});
