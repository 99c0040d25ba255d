// Submitting answers: verdicts, what counts, idempotency, and two at once.
import { describe, expect, it } from 'vitest';
import { database } from '../database';
import { makePerson } from '../testing/people';
import { type KnownProblem, makeAssignment, makeProblem } from '../testing/problems';
import { loadProblem } from './load-problem';
import { submitAnswer } from './submit-answer';

let keys = 0;
const send = (
  viewer: { id: string },
  problem: KnownProblem,
  answers: Record<string, string>,
  idempotencyKey = `${keys++}`,
) => submitAnswer(viewer, { problemId: problem.id, answers, idempotencyKey });

const first = ({ parts }: KnownProblem): string => parts[0] ?? '';
const attempts = (problem: KnownProblem) =>
  database().attempt.findMany({
    where: { problemId: problem.id },
    orderBy: { number: 'asc' },
    include: { parts: true },
  });

describe('submitAnswer', () => {
  it('solves a problem whose parts are all right', async () => {
    const viewer = await makePerson();
    const problem = await makeProblem(viewer);
    const outcome = await send(viewer, problem, problem.right);
    expect(outcome).toMatchObject({ ok: true, value: { attempt: 1, solved: true, state: 'solved', repeated: false } });
    if (!outcome.ok) return;
    expect(Object.values(outcome.value.feedback).map((feedback) => feedback.word)).toEqual(
      problem.parts.map(() => 'correct'),
    );
    expect(await attempts(problem)).toMatchObject([{ counted: true, score: 1 }]);
    expect(await loadProblem(viewer, problem.id)).toMatchObject({ state: 'solved', solution: expect.any(Object) });
  });

  it('keeps the solution back while a part is open, and keeps solved parts solved', async () => {
    const viewer = await makePerson();
    const problem = await makeProblem(viewer);
    const part = first(problem);
    await send(viewer, problem, { [part]: problem.right[part] ?? '' });
    await send(viewer, problem, { [part]: problem.wrong[part] ?? '' });
    const view = await loadProblem(viewer, problem.id);
    expect(view?.solution).toBeUndefined();
    expect(view?.parts[part]).toMatchObject({ solved: true, answer: problem.right[part] });
    expect(await attempts(problem)).toMatchObject([{ score: 1 / problem.parts.length }, { counted: false }]);
  });

  it('counts a wrong answer, and the same one again not', async () => {
    const viewer = await makePerson();
    const problem = await makeProblem(viewer);
    const part = first(problem);
    const wrong = problem.wrong[part] ?? '';
    const once = await send(viewer, problem, { [part]: wrong });
    const twice = await send(viewer, problem, { [part]: `  ${wrong} ` });
    expect(once).toMatchObject({ value: { feedback: { [part]: { word: 'incorrect', counted: true } } } });
    expect(twice).toMatchObject({ value: { attempt: 2, feedback: { [part]: { word: 'incorrect', counted: false } } } });
    expect((await loadProblem(viewer, problem.id))?.parts[part]).toMatchObject({ solved: false, attempts: 1 });
  });

  it.each([
    ['((', 'half a bracket'],
    ['   ', 'nothing typed'],
    ['☃ ☃ ☃', 'a language of symbols nobody knows'],
    ['x\u0000x', 'a NUL character, which PostgreSQL cannot hold'],
    ['x\ud800', 'half a surrogate pair'],
    ['\u202e2x', 'a right-to-left mark'],
    [`${'('.repeat(9_000)}x`, 'thousands of brackets'],
  ])('stores %j without counting it: %s', async (answer) => {
    const viewer = await makePerson();
    const problem = await makeProblem(viewer);
    const part = first(problem);
    const outcome = await send(viewer, problem, { [part]: answer });
    expect(outcome).toMatchObject({
      ok: true,
      value: { solved: false, feedback: { [part]: { word: 'invalid', counted: false } } },
    });
    expect(await attempts(problem)).toMatchObject([
      { counted: false, parts: [{ verdict: 'invalid', counted: false }] },
    ]);
    expect(await database().skillState.count({ where: { learnerId: viewer.id } })).toBe(0);
  });

  it('refuses what cannot be an answer, and stores nothing', async () => {
    const viewer = await makePerson();
    const problem = await makeProblem(viewer);
    const part = first(problem);
    const refusals = [
      await send(viewer, problem, {}),
      await send(viewer, problem, { nope: 'x' }),
      await send(viewer, problem, JSON.parse('{"__proto__":"x"}')),
      await send(viewer, problem, { [part]: 'x'.repeat(100_000) }),
    ];
    expect(refusals.map((result) => !result.ok && result.error.code)).toEqual([
      'answers-required',
      'unknown-part',
      'unknown-part',
      'answer-too-long',
    ]);
    expect(await attempts(problem)).toEqual([]);
  });

  it('finds nothing of somebody else’s', async () => {
    const [owner, other] = [await makePerson(), await makePerson('administrator')];
    const problem = await makeProblem(owner);
    expect(await send(other, problem, problem.right)).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(await loadProblem(other, problem.id)).toBeNull();
    expect(await loadProblem(owner, 'no-such-problem')).toBeNull();
    expect(await loadProblem(owner, 'a\u0000b')).toBeNull();
  });

  it('refuses answers to a problem that is over', async () => {
    const viewer = await makePerson();
    const problem = await makeProblem(viewer);
    await send(viewer, problem, problem.right);
    expect(await send(viewer, problem, problem.wrong)).toMatchObject({ ok: false, error: { code: 'problem-ended' } });
  });
});

describe('idempotency', () => {
  it('returns the same attempt for the same key and body, also when the problem is over', async () => {
    const viewer = await makePerson();
    const problem = await makeProblem(viewer);
    const sent = await send(viewer, problem, problem.right, 'key');
    const again = await send(viewer, problem, problem.right, 'key');
    if (!sent.ok) throw new Error(sent.error.code);
    expect(again).toEqual({ ok: true, value: { ...sent.value, repeated: true } });
    expect(await attempts(problem)).toHaveLength(1);
  });

  it('refuses the same key with another body or for another problem', async () => {
    const viewer = await makePerson();
    const [problem, other] = [await makeProblem(viewer), await makeProblem(viewer)];
    await send(viewer, problem, problem.wrong, 'key');
    const conflict = { ok: false, error: { code: 'idempotency-conflict' } };
    expect(await send(viewer, problem, problem.right, 'key')).toMatchObject(conflict);
    expect(await send(viewer, other, other.wrong, 'key')).toMatchObject(conflict);
  });

  it('stores one attempt when the same form is sent many times at once', async () => {
    const viewer = await makePerson();
    const problem = await makeProblem(viewer);
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => send(viewer, problem, problem.right, 'key')));
    expect(outcomes.every((outcome) => outcome.ok && outcome.value.attempt === 1)).toBe(true);
    expect(outcomes.filter((outcome) => outcome.ok && !outcome.value.repeated)).toHaveLength(1);
    expect(await attempts(problem)).toHaveLength(1);
    const skills = await database().skillState.findMany({ where: { learnerId: viewer.id } });
    expect(skills.reduce((sum, skill) => sum + skill.solved, 0)).toBe(1);
  });

  it('numbers different answers sent at once without a gap', async () => {
    const viewer = await makePerson();
    const problem = await makeProblem(viewer);
    const part = first(problem);
    await Promise.all([1, 2, 3, 4].map((n) => send(viewer, problem, { [part]: `${problem.wrong[part]}+${n}` })));
    expect((await attempts(problem)).map((attempt) => attempt.number)).toEqual([1, 2, 3, 4]);
  });
});

describe('a quiz', () => {
  it('tells nothing, takes the last answer, and keeps progress quiet', async () => {
    const viewer = await makePerson();
    const { id: assignmentId } = await makeAssignment(viewer, { mode: 'quiz', dueAt: new Date(Date.now() + 60_000) });
    const problem = await makeProblem(viewer, { purpose: 'assignment', assignmentId, position: 0 });
    const outcome = await send(viewer, problem, problem.right);
    expect(outcome).toMatchObject({ value: { solved: false, state: 'open' } });
    expect(JSON.stringify(outcome)).not.toContain('"correct"');
    await send(viewer, problem, problem.wrong);
    await send(viewer, problem, problem.right);
    expect((await attempts(problem)).map((attempt) => attempt.score)).toEqual([1, 0, 1]);
    const view = await loadProblem(viewer, problem.id);
    expect(view).toMatchObject({ withheld: true, state: 'open', parts: { [first(problem)]: { solved: false } } });
    expect(view?.solution).toBeUndefined();
    expect(await database().skillState.count({ where: { learnerId: viewer.id } })).toBe(0);
  });

  it('takes no answer after its due time', async () => {
    const viewer = await makePerson();
    const dueAt = new Date(Date.now() - 1000);
    const { id: assignmentId } = await makeAssignment(viewer, { mode: 'quiz', dueAt });
    const problem = await makeProblem(viewer, { purpose: 'assignment', assignmentId, position: 0 });
    expect(await send(viewer, problem, problem.right)).toMatchObject({ error: { code: 'problem-ended' } });
  });
});
