// Starting, hints, giving up, drafts.
import { describe, expect, it } from 'vitest';
import { SKILLS } from '@/lib/subjects';
import { partSkills } from '../catalogue/part-skills';
import { syncCatalogue } from '../catalogue/sync-catalogue';
import { database } from '../database';
import { makePerson } from '../testing/people';
import { makeAssignment, makeProblem, TEMPLATE } from '../testing/problems';
import { giveUp } from './give-up';
import { loadProblem } from './load-problem';
import { saveDraft } from './save-draft';
import { showHint } from './show-hint';
import { startFromSet } from './start-from-set';
import { startProblem } from './start-problem';
import { submitAnswer } from './submit-answer';
import { suggestNext } from './suggest-next';

const rowOf = (id: string) => database().problem.findFirstOrThrow({ where: { id } });

async function started(...given: Parameters<typeof startProblem>) {
  const made = await startProblem(...given);
  if (!made.ok) throw new Error(made.error.code);
  return rowOf(made.value.id);
}

describe('startProblem', () => {
  it('takes the suggested skill when nothing is asked for', async () => {
    await syncCatalogue();
    const viewer = await makePerson();
    const [{ skill }] = await suggestNext(viewer);
    const row = await started(viewer, {});
    expect(row).toMatchObject({ learnerId: viewer.id, purpose: 'practice', state: 'open' });
    expect([...(await partSkills(row.templateId, row.version)).values()]).toContain(skill);
  });

  it('finds a template for every skill that is taught', async () => {
    const viewer = await makePerson();
    for (const { id } of SKILLS) expect(await startProblem(viewer, { skill: id }), id).toMatchObject({ ok: true });
  });

  it('draws a similar one with fresh numbers, and the same one again', async () => {
    const viewer = await makePerson();
    const earlier = await started(viewer, { template: TEMPLATE });
    expect(await started(viewer, { sameAs: earlier.id })).toMatchObject({
      seed: earlier.seed,
      parameters: earlier.parameters,
    });
    const similar = await started(viewer, { similarTo: earlier.id });
    expect(similar.templateId).toBe(TEMPLATE);
    expect(similar.seed).not.toBe(earlier.seed);
  });

  it('lets those who teach choose a seed, and nobody else', async () => {
    expect(await startProblem(await makePerson(), { template: TEMPLATE, seed: 7 })).toMatchObject({
      error: { code: 'forbidden' },
    });
    expect(await started(await makePerson('instructor'), { template: TEMPLATE, seed: 7 })).toMatchObject({ seed: 7 });
  });

  it('refuses what is not there or not one’s own', async () => {
    const [viewer, other] = [await makePerson(), await makePerson()];
    const theirs = await started(other, { template: TEMPLATE });
    const codeOf = async (request: Parameters<typeof startProblem>[1]) => {
      const result = await startProblem(viewer, request);
      return result.ok || result.error.code;
    };
    expect(await codeOf({ template: 'nope' })).toBe('template-unknown');
    expect(await codeOf({ skill: 'nope' })).toBe('skill-unknown');
    expect(await codeOf({ sameAs: theirs.id })).toBe('not-found');
    expect(await codeOf({ similarTo: theirs.id })).toBe('not-found');
  });

  it('draws from a set of one’s own, or of one’s class', async () => {
    const [instructor, learner, stranger] = [await makePerson('instructor'), await makePerson(), await makePerson()];
    const set = await database().problemSet.create({
      data: { ownerId: instructor.id, title: 'set', items: { create: { position: 0, templateId: TEMPLATE } } },
    });
    const assignment = await makeAssignment(learner, { mode: 'practice' });
    await database().assignment.update({ where: { id: assignment.id }, data: { setId: set.id } });
    expect(await startFromSet(instructor, set.id)).toMatchObject({ ok: true });
    expect(await startFromSet(learner, set.id)).toMatchObject({ ok: true });
    expect(await startFromSet(stranger, set.id)).toMatchObject({ error: { code: 'set-unknown' } });
  });
});

describe('hints and giving up', () => {
  it('shows hints one by one and remembers them', async () => {
    const viewer = await makePerson();
    const problem = await makeProblem(viewer);
    const [part] = problem.key;
    if (!part) throw new Error('no part');
    for (const hint of part.hints) {
      expect(await showHint(viewer, problem.id, part.id)).toEqual({ ok: true, value: { hint } });
    }
    expect(await showHint(viewer, problem.id, part.id)).toMatchObject({ error: { code: 'no-more-hints' } });
    const view = await loadProblem(viewer, problem.id);
    expect(view?.hints[part.id]).toEqual(part.hints);
    expect(view?.hintsLeft[part.id]).toBe(0);
  });

  it('releases the solution to whoever gives up, keeps what was typed, and takes no more answers', async () => {
    const viewer = await makePerson();
    const problem = await makeProblem(viewer);
    const [part = ''] = problem.parts;
    await saveDraft(viewer, problem.id, { [part]: 'half an answ' });
    expect(await giveUp(viewer, problem.id)).toMatchObject({ ok: true });
    expect(await giveUp(viewer, problem.id)).toMatchObject({ ok: true });
    expect(await loadProblem(viewer, problem.id)).toMatchObject({
      state: 'givenUp',
      drafts: { [part]: 'half an answ' },
      solution: { [part]: { answer: problem.right[part] } },
    });
    const late = { problemId: problem.id, answers: problem.right, idempotencyKey: 'late' };
    expect(await submitAnswer(viewer, late)).toMatchObject({ error: { code: 'problem-ended' } });
  });

  it('does neither in a quiz, nor for somebody else', async () => {
    const [viewer, other] = [await makePerson(), await makePerson()];
    const dueAt = new Date(Date.now() + 60_000);
    const { id: assignmentId } = await makeAssignment(viewer, { mode: 'quiz', dueAt });
    const problem = await makeProblem(viewer, { purpose: 'assignment', assignmentId, position: 0 });
    const [part = ''] = problem.parts;
    expect(await showHint(viewer, problem.id, part)).toMatchObject({ error: { code: 'withheld' } });
    expect(await giveUp(viewer, problem.id)).toMatchObject({ error: { code: 'withheld' } });
    expect(await startProblem(viewer, { sameAs: problem.id })).toMatchObject({ error: { code: 'withheld' } });
    expect(await showHint(other, problem.id, part)).toMatchObject({ error: { code: 'not-found' } });
    expect(await giveUp(other, problem.id)).toMatchObject({ error: { code: 'not-found' } });
  });
});

describe('drafts', () => {
  it('survive until their part is submitted', async () => {
    const viewer = await makePerson();
    const problem = await makeProblem(viewer);
    const [first = '', second = ''] = problem.parts;
    await saveDraft(viewer, problem.id, { [first]: 'a', [second]: 'b\u0000' });
    const answers = { [first]: problem.wrong[first] ?? '' };
    await submitAnswer(viewer, { problemId: problem.id, answers, idempotencyKey: 'k' });
    expect((await loadProblem(viewer, problem.id))?.drafts).toEqual({ [second]: 'b\ufffd' });
    await saveDraft(viewer, problem.id, { [second]: '' });
    expect((await loadProblem(viewer, problem.id))?.drafts).toEqual({});
  });

  it('are nobody else’s to write', async () => {
    const [viewer, other] = [await makePerson(), await makePerson()];
    const problem = await makeProblem(viewer);
    const refused = { ok: false, error: { code: 'not-found' } };
    expect(await saveDraft(other, problem.id, { [problem.parts[0] ?? '']: 'x' })).toMatchObject(refused);
  });
});
