// Rounds: begun, gone on with, skipped in, ended by count, by the clock, by choice; nobody else's.
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Viewer } from '@/lib/access/viewer';
import { syncCatalogue } from '../catalogue/sync-catalogue';
import { database } from '../database';
import { giveUp } from '../practice/give-up';
import { moveGuestWork } from '../practice/move-guest-work';
import { submitAnswer } from '../practice/submit-answer';
import { makeGuest, makePerson } from '../testing/people';
import { knowProblem } from '../testing/problems';
import { extendRound, finishRound } from './change-round';
import { loadOpenRound, loadRound, loadRoundSummary } from './load-round';
import { nextInRound } from './next-in-round';
import { startRound } from './start-round';

vi.mock('next/headers', () => import('../testing/next-headers'));

beforeAll(() => syncCatalogue());

type Moved = Awaited<ReturnType<typeof nextInRound>>;
const MINUTE = 60_000;

function pathOf(moved: Moved): string {
  if (!moved.ok) throw new Error(moved.error.code);
  return moved.value.path;
}
const idOf = (moved: Moved): string => pathOf(moved).split('/').at(-1) ?? '';
const roundOf = (problemId: string) =>
  database().problem.findFirstOrThrow({ where: { id: problemId }, select: { roundId: true } });

async function begun(viewer: Viewer, length: 'problems' | 'minutes' = 'problems', now?: Date) {
  const first = idOf(await startRound(viewer, length, now));
  return { first, roundId: (await roundOf(first)).roundId ?? '' };
}

async function solve(viewer: Viewer, problemId: string) {
  const { right } = await knowProblem(viewer.id, problemId);
  const solved = await submitAnswer(viewer, { problemId, answers: right, idempotencyKey: problemId });
  expect(solved).toMatchObject({ ok: true, value: { solved: true } });
}

describe('a round by count', () => {
  it('goes from problem to problem with a reason, never the same skill twice in a row unless it is due, and ends after ten', async () => {
    const viewer = await makePerson();
    const { first, roundId } = await begun(viewer);
    let problem = first;
    for (let done = 0; done < 10; done++) {
      expect(await loadOpenRound(viewer)).toMatchObject({ id: roundId, done, working: problem, last: false });
      if (done === 3) await giveUp(viewer, problem);
      else await solve(viewer, problem);
      problem = idOf(await nextInRound(viewer, { roundId, after: problem }));
    }
    expect(problem).toBe(roundId);
    expect(await loadOpenRound(viewer)).toBeNull();
    const summary = await loadRoundSummary(viewer, roundId);
    expect(summary).toMatchObject({ over: true, done: 10, solved: 9, withoutHints: 9 });
    const rows = await database().problem.findMany({
      where: { roundId },
      orderBy: { position: 'asc' },
      select: { skill: true, reason: true },
    });
    expect(rows.filter(({ reason }) => reason === null)).toEqual([]);
    // What was given up may be due at once; nothing else comes twice in a row.
    const again = rows.filter(({ skill }, place) => skill === rows[place - 1]?.skill);
    expect(again.filter(({ reason }) => !JSON.stringify(reason).includes('due'))).toEqual([]);
  });

  it('finds the same problem after a reload and a second press, and skips the one it is told to', async () => {
    const viewer = await makePerson();
    const { first, roundId } = await begun(viewer);
    expect(idOf(await nextInRound(viewer, { roundId }))).toBe(first);
    const second = idOf(await nextInRound(viewer, { roundId, after: first }));
    expect(second).not.toBe(first);
    expect(idOf(await nextInRound(viewer, { roundId, after: first }))).toBe(second);
    const presses = await Promise.all([1, 2].map(() => nextInRound(viewer, { roundId, after: second })));
    expect(new Set(presses.map(idOf)).size).toBe(1);
    expect(await loadRound(viewer, roundId)).toMatchObject({ done: 0, over: false });
  });

  it('takes the skill a person would rather practise', async () => {
    const viewer = await makePerson();
    const { roundId } = await begun(viewer);
    const chosen = idOf(await nextInRound(viewer, { roundId, skill: 'through-time' }));
    const row = await database().problem.findFirstOrThrow({ where: { id: chosen } });
    expect(row).toMatchObject({ skill: 'through-time', roundId, reason: null });
    expect(await nextInRound(viewer, { roundId, skill: 'nope' })).toMatchObject({ error: { code: 'skill-unknown' } });
  });

  it('is finished by choice, by the next one, and left lying after a day', async () => {
    const viewer = await makePerson();
    const { first, roundId } = await begun(viewer);
    expect(pathOf(await finishRound(viewer, roundId))).toBe(`/rounds/${roundId}`);
    expect(pathOf(await nextInRound(viewer, { roundId, after: first }))).toBe(`/rounds/${roundId}`);
    const second = await begun(viewer);
    const third = await begun(viewer);
    expect(await loadRound(viewer, second.roundId)).toMatchObject({ over: true });
    expect(await loadOpenRound(viewer)).toMatchObject({ id: third.roundId });
    expect(await loadOpenRound(viewer, new Date(Date.now() + 25 * 60 * MINUTE))).toBeNull();
  });
});

describe('a round by the clock', () => {
  const start = new Date(Date.now() - 5 * MINUTE);
  const after = (minutes: number) => new Date(start.getTime() + minutes * MINUTE);

  it('lets the problem in hand be finished, and then ends', async () => {
    const viewer = await makePerson();
    const { first, roundId } = await begun(viewer, 'minutes', start);
    expect(await loadRound(viewer, roundId, after(14))).toMatchObject({ secondsLeft: 60, last: false, over: false });
    expect(await loadRound(viewer, roundId, after(16))).toMatchObject({ secondsLeft: 0, last: true, over: false });
    expect(idOf(await nextInRound(viewer, { roundId }, after(16)))).toBe(first);
    await solve(viewer, first);
    expect(pathOf(await nextInRound(viewer, { roundId, after: first }, after(17)))).toBe(`/rounds/${roundId}`);
  });

  it('can be given more time, also when it is up', async () => {
    const viewer = await makePerson();
    const { roundId } = await begun(viewer, 'minutes', start);
    await extendRound(viewer, roundId, after(10));
    expect(await loadRound(viewer, roundId, after(16))).toMatchObject({ secondsLeft: 240, minutes: 20, last: false });
    await extendRound(viewer, roundId, after(25));
    expect(await loadRound(viewer, roundId, after(25))).toMatchObject({ secondsLeft: 300 });
    await finishRound(viewer, roundId, after(26));
    expect(await extendRound(viewer, roundId, after(27))).toMatchObject({ error: { code: 'not-found' } });
  });
});

describe('whose it is', () => {
  it('is nobody else’s', async () => {
    const [viewer, other] = [await makePerson(), await makePerson()];
    const { roundId } = await begun(viewer);
    const refused = { ok: false, error: { code: 'not-found' } };
    expect(await loadRoundSummary(other, roundId)).toBeNull();
    expect(await nextInRound(other, { roundId })).toMatchObject(refused);
    expect(await finishRound(other, roundId)).toMatchObject(refused);
    expect(await extendRound(other, roundId)).toMatchObject(refused);
  });

  it('moves with a guest’s work, and goes with the account', async () => {
    const [guest, account] = [await makeGuest(), await makePerson()];
    const { first, roundId } = await begun(guest);
    await moveGuestWork(guest.id, account.id);
    expect(await loadOpenRound(account)).toMatchObject({ id: roundId, working: first });
    await database().user.delete({ where: { id: account.id } });
    expect(await database().round.count({ where: { id: roundId } })).toBe(0);
  });
});
