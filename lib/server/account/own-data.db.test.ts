// Taking one's data along, and deleting the account.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { getViewer } from '../auth/viewer';
import { database } from '../database';
import { saveDraft } from '../practice/save-draft';
import { submitAnswer } from '../practice/submit-answer';
import { freshBrowser } from '../testing/next-headers';
import { makePerson } from '../testing/people';
import { makeAssignment, makeProblem } from '../testing/problems';
import { createToken } from './create-token';
import { deleteAccount } from './delete-account';
import { exportData } from './export-data';
import { signUp } from './sign-up';

vi.mock('next/headers', () => import('../testing/next-headers'));

const password = 'correct horse';

async function worker() {
  await signUp({ name: 'Lea Unmistakable', email: 'lea@example.org', password, timeZone: 'UTC' });
  const viewer = await getViewer();
  if (!viewer) throw new Error('not signed in');
  const { id: assignmentId, classId } = await makeAssignment(viewer, { mode: 'practice' });
  const [alone, inClass] = [
    await makeProblem(viewer),
    await makeProblem(viewer, { purpose: 'assignment', assignmentId, position: 0 }),
  ];
  for (const problem of [alone, inClass]) {
    const [part = ''] = problem.parts;
    await submitAnswer(viewer, { problemId: problem.id, answers: { [part]: '777777' }, idempotencyKey: problem.id });
    await saveDraft(viewer, problem.id, { [part]: '888888' });
  }
  await createToken(viewer, 'my laptop');
  return { viewer, alone, inClass, assignmentId, classId };
}

beforeEach(async () => {
  freshBrowser();
  await database().class.deleteMany();
  await database().user.deleteMany();
});

describe('exportData', () => {
  it('holds what one did and nobody’s secrets', async () => {
    const { viewer, alone, inClass } = await worker();
    const text = JSON.stringify(await exportData(viewer));
    for (const own of ['Lea Unmistakable', 'lea@example.org', '777777', '888888', 'my laptop', alone.id, inClass.id]) {
      expect(text).toContain(own);
    }
    expect(text).not.toMatch(/passwordHash|tokenHash|argon2/);
  });

  it('keeps the verdicts of a running quiz back', async () => {
    const viewer = await makePerson();
    const dueAt = new Date(Date.now() + 60_000);
    const { id: assignmentId } = await makeAssignment(viewer, { mode: 'quiz', dueAt });
    const problem = await makeProblem(viewer, { purpose: 'assignment', assignmentId, position: 0 });
    await submitAnswer(viewer, { problemId: problem.id, answers: problem.right, idempotencyKey: 'a' });
    const { problems } = await exportData(viewer);
    expect(JSON.stringify(problems)).not.toMatch(/verdict|score|seed|parameters/);
    const after = await exportData(viewer, new Date(dueAt.getTime() + 1000));
    expect(JSON.stringify(after.problems)).toContain('"verdict":"correct"');
  });

  it('keeps the numbers of a problem back until its solution may be seen', async () => {
    const viewer = await makePerson();
    const problem = await makeProblem(viewer);
    expect(JSON.stringify((await exportData(viewer)).problems)).not.toMatch(/seed|parameters/);
    await submitAnswer(viewer, { problemId: problem.id, answers: problem.right, idempotencyKey: 'a' });
    const [solved] = (await exportData(viewer)).problems;
    expect(solved).toMatchObject({ state: 'solved', seed: expect.any(Number), parameters: expect.any(Object) });
  });
});

describe('deleteAccount', () => {
  it('removes the person and keeps a class’s verdicts under a pseudonym', async () => {
    const { viewer, inClass, assignmentId, classId } = await worker();
    const before = await database().attempt.findFirstOrThrow({
      where: { problemId: inClass.id },
      include: { parts: true },
    });
    expect(await deleteAccount(viewer, password)).toMatchObject({ ok: true });
    expect(await getViewer()).toBeNull();
    expect(await database().user.count({ where: { id: viewer.id } })).toBe(0);

    const kept = await database().problem.findMany({
      include: { attempts: { include: { parts: true } }, drafts: true },
    });
    expect(kept).toMatchObject([
      {
        assignmentId,
        drafts: [],
        attempts: [
          {
            score: before.score,
            counted: before.counted,
            createdAt: before.createdAt,
            bodyHash: '',
            parts: [{ answer: '', verdict: before.parts[0]?.verdict }],
          },
        ],
      },
    ]);
    expect(kept[0]?.learnerId).not.toBe(viewer.id);
    expect(kept[0]?.attempts[0]?.idempotencyKey).not.toBe(before.idempotencyKey);
    const [pseudonym] = await database().user.findMany();
    expect(pseudonym).toMatchObject({ pseudonym: true, email: null, name: '', passwordHash: null });
    expect(await database().membership.count({ where: { classId, userId: kept[0]?.learnerId } })).toBe(1);

    for (const table of ['AttemptPart', 'Attempt', 'Draft', 'User', 'AuditEvent', 'ApiToken'] as const) {
      const rows = await database().$queryRawUnsafe(`SELECT * FROM "${table}"`);
      expect(JSON.stringify(rows), table).not.toMatch(/777777|888888|Unmistakable|lea@example/);
    }
  });

  it('asks for the password and leaves no pseudonym without class work', async () => {
    await signUp({ name: 'Ada', email: 'ada@example.org', password, timeZone: 'UTC' });
    const viewer = await getViewer();
    if (!viewer) throw new Error('not signed in');
    expect(await deleteAccount(viewer, 'wrong')).toMatchObject({ error: { code: 'wrong-password' } });
    expect(await deleteAccount(viewer, password)).toMatchObject({ ok: true });
    expect(await database().user.count()).toBe(0);
  });

  it('does not leave the house without an administrator', async () => {
    const [first, second] = [await makePerson('administrator'), await makePerson('administrator')];
    expect(await deleteAccount(first, '')).toMatchObject({ ok: true });
    expect(await deleteAccount(second, '')).toMatchObject({ error: { code: 'last-administrator' } });
  });
});
