// The caches equal what the attempts fold to.
import { describe, expect, it, vi } from 'vitest';
import { updateSettings } from '../account/update-settings';
import { database } from '../database';
import { giveUp } from '../practice/give-up';
import { showHint } from '../practice/show-hint';
import { submitAnswer } from '../practice/submit-answer';
import { makePerson } from '../testing/people';
import { makeAssignment, makeProblem } from '../testing/problems';
import { loadProgress } from './load-progress';
import { refoldLearner } from './refold';

vi.mock('next/headers', () => import('../testing/next-headers'));

async function caches(learnerId: string) {
  const [skills, days] = await Promise.all([
    database().skillState.findMany({ where: { learnerId }, orderBy: { skill: 'asc' } }),
    database().dailyActivity.findMany({ where: { learnerId }, orderBy: { day: 'asc' } }),
  ]);
  const weeks = await database().skillWeek.findMany({
    where: { learnerId },
    orderBy: [{ week: 'asc' }, { skill: 'asc' }],
  });
  return { skills, days, weeks };
}

describe('the caches', () => {
  it('equal the fold of the attempts', async () => {
    const viewer = await makePerson('learner', { timeZone: 'Asia/Tokyo' });
    for (let i = 0; i < 4; i++) {
      const problem = await makeProblem(viewer);
      const at = (minutes: number) => () => new Date(Date.UTC(2026, 10, 20 + i, 14, 40 + minutes));
      const submit = (answers: Record<string, string>, minutes: number) =>
        submitAnswer(viewer, { problemId: problem.id, answers, idempotencyKey: `${i} ${minutes}` }, at(minutes));
      await submit(problem.wrong, 0);
      await submit(problem.wrong, 5);
      await submit({ [problem.parts[0] ?? '']: '((' }, 10);
      if (i === 2) await showHint(viewer, problem.id, problem.parts[0] ?? '');
      if (i === 1) await giveUp(viewer, problem.id, at(25));
      else await submit(problem.right, 25);
    }
    const kept = await caches(viewer.id);
    await refoldLearner(viewer.id);
    expect(await caches(viewer.id)).toEqual(kept);
    expect(kept.days.map((day) => day.day.toISOString().slice(0, 10))).toEqual([
      '2026-11-20',
      '2026-11-21',
      '2026-11-22',
      '2026-11-23',
      '2026-11-24',
    ]);
    expect(kept.skills.reduce((sum, skill) => sum + skill.solved, 0)).toBe(3);
    expect(Math.max(...kept.skills.map((skill) => skill.reps))).toBe(4);
    expect(kept.weeks.length).toBeGreaterThan(0);
  });

  it('know no review of numbers seen before, and are made anew when the rules change', async () => {
    const viewer = await makePerson();
    const problem = await makeProblem(viewer, { fresh: false });
    await submitAnswer(viewer, { problemId: problem.id, answers: problem.right, idempotencyKey: 'a' });
    const kept = await caches(viewer.id);
    expect(kept.skills.every((skill) => skill.reps === 0 && skill.dueAt === null)).toBe(true);
    await database().skillState.updateMany({ where: { learnerId: viewer.id }, data: { mastery: 0 } });
    await database().user.update({ where: { id: viewer.id }, data: { progressFold: 0 } });
    await loadProgress(viewer);
    expect(await caches(viewer.id)).toEqual(kept);
  });

  it('move with the learner’s time zone', async () => {
    const viewer = await makePerson('learner', { timeZone: 'Asia/Tokyo' });
    const problem = await makeProblem(viewer);
    const at = () => new Date(Date.UTC(2026, 10, 20, 15, 30));
    await submitAnswer(viewer, { problemId: problem.id, answers: problem.right, idempotencyKey: 'a' }, at);
    const day = async () => (await caches(viewer.id)).days.map((row) => row.day.toISOString().slice(0, 10));
    expect(await day()).toEqual(['2026-11-21']);
    await updateSettings(viewer, { timeZone: 'Europe/Paris' });
    expect(await day()).toEqual(['2026-11-20']);
  });

  it('name the one missed day that broke nothing', async () => {
    const viewer = await makePerson();
    for (const day of [23, 25]) {
      const problem = await makeProblem(viewer);
      const at = () => new Date(Date.UTC(2026, 10, day, 12));
      await submitAnswer(viewer, { problemId: problem.id, answers: problem.right, idempotencyKey: `${day}` }, at);
    }
    const progress = await loadProgress(viewer, undefined, new Date(Date.UTC(2026, 10, 25, 13)));
    expect(progress).toMatchObject({ streak: 2, practisedToday: true, frozen: ['2026-11-24'] });
  });

  it('take a quiz in once it is over', async () => {
    const viewer = await makePerson();
    const dueAt = new Date(Date.now() + 60_000);
    const { id: assignmentId } = await makeAssignment(viewer, { mode: 'quiz', dueAt });
    const problem = await makeProblem(viewer, { purpose: 'assignment', assignmentId, position: 0 });
    await submitAnswer(viewer, { problemId: problem.id, answers: problem.right, idempotencyKey: 'a' });
    expect((await loadProgress(viewer)).totals).toMatchObject({ attempts: 0, solved: 0 });
    const after = await loadProgress(viewer, undefined, new Date(dueAt.getTime() + 1000));
    expect(after.totals).toMatchObject({ attempts: problem.parts.length, solved: 1, accuracy: 1 });
    expect(after.history).toMatchObject([{ id: problem.id, state: 'solved' }]);
  });
});

describe('item statistics', () => {
  it('equal the counts of the stored answers', async () => {
    const { templateId, version } = await database().itemStatistic.findFirstOrThrow();
    const parts = await database().attemptPart.findMany({ where: { attempt: { problem: { templateId, version } } } });
    const stored = await database().itemStatistic.findMany({ where: { templateId, version } });
    for (const statistic of stored) {
      const own = parts.filter((part) => part.partId === statistic.partId);
      const count = (of: (part: (typeof own)[number]) => boolean) => own.filter(of).length;
      expect(statistic).toMatchObject({
        attempts: count((part) => part.counted),
        correct: count((part) => part.counted && part.verdict === 'correct'),
        undecided: count((part) => part.verdict === 'undecided'),
        invalid: count((part) => part.verdict === 'invalid'),
      });
    }
    expect(stored.length).toBeGreaterThan(0);
  });
});
