// Reports reach the template's author, with numbers and answers, and nobody else.
import { beforeEach, describe, expect, it } from 'vitest';
import { database } from '../database';
import { makePerson } from '../testing/people';
import { makeProblem, TEMPLATE } from '../testing/problems';
import { closeReport } from './close-report';
import { listReports } from './list-reports';
import { reportProblem } from './report-problem';
import { saveDraft } from './save-draft';
import { submitAnswer } from './submit-answer';

beforeEach(async () => {
  await database().template.updateMany({ data: { ownerId: null } });
  await database().user.deleteMany();
});

async function reported() {
  const learner = await makePerson();
  const problem = await makeProblem(learner);
  const [first = '', second = ''] = problem.parts;
  await submitAnswer(learner, { problemId: problem.id, answers: { [first]: '777' }, idempotencyKey: 'a' });
  await saveDraft(learner, problem.id, { [second]: '888' });
  const made = await reportProblem(learner, problem.id, 'Part a is wrong.');
  expect(made.ok).toBe(true);
  return { learner, problem, first, second };
}

describe('a report', () => {
  it('of a built-in template reaches the administrators with what was sent and what was typed', async () => {
    const { problem, first, second } = await reported();
    const [report, ...rest] = (await listReports(await makePerson('administrator'))) ?? [];
    expect(rest).toEqual([]);
    expect(report).toMatchObject({ template: TEMPLATE, text: 'Part a is wrong.', closed: false });
    expect(report?.answers).toEqual([
      { part: first, given: '777', right: problem.right[first] },
      { part: second, given: '888', right: problem.right[second] },
    ]);
  });

  it('gives the question of what is answered in its words, so that they can be shown', async () => {
    const learner = await makePerson();
    const problem = await makeProblem(learner, { templateId: 'propagated-error' });
    await submitAnswer(learner, { problemId: problem.id, answers: { chain: 'added' }, idempotencyKey: 'a' });
    await reportProblem(learner, problem.id, 'Part b is wrong.');
    const [report] = (await listReports(await makePerson('administrator'))) ?? [];
    const asked = report?.answers.find(({ part }) => part === 'chain')?.asked;
    expect(asked?.choices?.map(({ word }) => word)).toContain('added');
  });

  it('of an instructor’s template reaches them alone', async () => {
    await reported();
    const [author, colleague, administrator] = [
      await makePerson('instructor'),
      await makePerson('instructor'),
      await makePerson('administrator'),
    ];
    await database().template.update({ where: { id: TEMPLATE }, data: { ownerId: author.id } });
    expect(await listReports(author)).toHaveLength(1);
    expect(await listReports(colleague)).toHaveLength(0);
    expect(await listReports(administrator)).toHaveLength(0);
    expect(await listReports(await makePerson())).toBeNull();
  });

  it('is closed by whom it reaches, and goes behind the open ones', async () => {
    const { learner } = await reported();
    const administrator = await makePerson('administrator');
    const [{ key = '' } = {}] = (await listReports(administrator)) ?? [];
    expect(await closeReport(learner, key, true)).toMatchObject({ ok: false });
    expect(await closeReport(await makePerson('instructor'), key, true)).toMatchObject({ ok: false });
    expect(await closeReport(administrator, key, true)).toMatchObject({ ok: true });
    await reported();
    expect((await listReports(administrator))?.map(({ closed }) => closed)).toEqual([false, true]);
  });

  it('of somebody else’s problem is refused', async () => {
    const { problem } = await reported();
    expect(await reportProblem(await makePerson(), problem.id, 'x')).toMatchObject({ ok: false });
  });
});
