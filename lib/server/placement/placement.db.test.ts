// Placements: begun, answered, passed, left, ended; what they show, and whose they are.
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Viewer } from '@/lib/access/viewer';
import { FOLD_VERSION } from '@/lib/progress/fold-event';
import { SKILLS } from '@/lib/subjects';
import { syncCatalogue } from '../catalogue/sync-catalogue';
import { database } from '../database';
import { giveUp } from '../practice/give-up';
import { loadProblem } from '../practice/load-problem';
import { moveGuestWork } from '../practice/move-guest-work';
import { showHint } from '../practice/show-hint';
import { submitAnswer } from '../practice/submit-answer';
import { suggestNext } from '../practice/suggest-next';
import { loadAttempts } from '../progress/load-attempts';
import { loadHistory } from '../progress/load-history';
import { loadSkills } from '../progress/load-skills';
import { refoldLearner } from '../progress/refold';
import { finishRound } from '../rounds/change-round';
import { loadOpenRound, loadRound } from '../rounds/load-round';
import { makeGuest, makePerson } from '../testing/people';
import { knowProblem } from '../testing/problems';
import { answerPlacement } from './answer-placement';
import { askedPartsOf } from './asked-parts';
import { finishPlacement } from './finish-placement';
import { goOn } from './go-on';
import { loadPlacementOffers } from './load-offers';
import { loadPlacement, loadPlacementSummary } from './load-placement';
import { passQuestion } from './pass-question';
import { startPlacement } from './start-placement';

vi.mock('next/headers', () => import('../testing/next-headers'));

beforeAll(() => syncCatalogue());

const SUBJECT = 'chain-rule';
const refused = { ok: false, error: { code: 'not-found' } };

let viewer: Viewer;
let placementId: string;

beforeEach(async () => {
  viewer = await makePerson();
  placementId = await begin(viewer);
});

async function begin(person: Viewer, subject = SUBJECT): Promise<string> {
  const started = await startPlacement(person, subject);
  if (!started.ok) throw new Error(started.error.code);
  return started.value.id;
}

const rowOf = (problemId: string) => database().problem.findFirstOrThrow({ where: { id: problemId } });

async function inFront(person = viewer, id = placementId) {
  const placement = await loadPlacement(person, id);
  if (!placement) throw new Error('no placement');
  return placement;
}

async function question(person = viewer, id = placementId): Promise<string> {
  return (await inFront(person, id)).problemId ?? '';
}

async function answer(problemId: string, how: 'right' | 'wrong') {
  const known = await knowProblem(viewer.id, problemId);
  const idempotencyKey = `${problemId} ${how}`;
  return answerPlacement(viewer, { placementId, problemId, answers: known[how], idempotencyKey });
}

/** Answers until it is over. */
async function sit(knows: (skill: string) => boolean): Promise<void> {
  for (let i = 0; i < 20; i += 1) {
    const problemId = await question();
    if (problemId === '') return;
    const { skill } = await rowOf(problemId);
    if (knows(skill)) expect(await answer(problemId, 'right')).toEqual({ ok: true, value: { unreadable: false } });
    else expect(await passQuestion(viewer, { placementId, problemId })).toMatchObject({ ok: true });
  }
  throw new Error('it does not end');
}

const caches = (learnerId: string) =>
  Promise.all([
    database().skillState.findMany({ where: { learnerId }, orderBy: { skill: 'asc' } }),
    database().dailyActivity.findMany({ where: { learnerId }, orderBy: { day: 'asc' } }),
  ]);

describe('a placement', () => {
  it('is begun with one question, for two clicks at once too, and gone on with', async () => {
    const person = await makePerson();
    const both = await Promise.all([startPlacement(person, SUBJECT), startPlacement(person, SUBJECT)]);
    expect(both[0]).toEqual(both[1]);
    expect(await database().problem.count({ where: { learnerId: person.id, purpose: 'placement' } })).toBe(1);
    const [chainRule, other] = await loadPlacementOffers(person);
    expect(chainRule).toMatchObject({ subject: SUBJECT, most: 12, open: { done: 0, most: 12 } });
    expect(other?.open).toBeNull();
    expect(await begin(person, other?.subject)).not.toBe(chainRule?.open?.id);
    expect(await startPlacement(person, 'no-such-subject')).toEqual(refused);
  });

  it('ends by itself, shows what is known with all it builds on, and leaves the rest open', async () => {
    const before = new Set(['inner-function', 'chain-rule', 'rates-multiply', 'chain-factors']);
    await sit((skill) => before.has(skill));
    const summary = await loadPlacementSummary(viewer, placementId);
    expect(summary).toMatchObject({ over: true, problemId: null });
    const stands = new Map(summary?.branches.flatMap(({ skills }) => skills).map((one) => [one.skill, one.stand]));
    for (const skill of before) expect(stands.get(skill)).toBe('known');
    const nodes = (await loadSkills(viewer)).filter((node) => node.placed);
    expect(new Set(nodes.map((node) => node.skill))).toEqual(before);
    expect([...stands.values()].filter((stand) => stand === 'known')).toHaveLength(before.size);
    expect(stands.size).toBe(SKILLS.filter((skill) => skill.subject === SUBJECT).length);
    expect(summary?.questions.length).toBeLessThanOrEqual(12);
    expect(new Set(summary?.questions.map((one) => one.skill)).size).toBe(summary?.questions.length);
    const [suggested] = await suggestNext(viewer);
    expect(suggested.reason.code).toBe('suggest.placed');
    const offers = await loadPlacementOffers(viewer);
    expect(offers.find((offer) => offer.subject === SUBJECT)).toMatchObject({ open: null });
  });

  it('is short for somebody who knows nothing yet, in every branch, and notes nothing against them', async () => {
    await sit(() => false);
    const summary = await loadPlacementSummary(viewer, placementId);
    expect(summary?.questions.length).toBeLessThan(8);
    expect(summary?.questions.every((one) => one.answer === 'missed')).toBe(true);
    expect(summary?.branches.every(({ skills }) => skills.some((one) => one.stand === 'missed'))).toBe(true);
    expect(await caches(viewer.id)).toEqual([[], []]);
  });

  it('asks nothing that is known from practice, and is not offered where nothing is left to ask', async () => {
    const person = await makePerson();
    const now = new Date();
    await database().skillState.createMany({
      data: SKILLS.map(({ id }) => ({
        learnerId: person.id,
        skill: id,
        attempts: 3,
        mastery: id === 'optimisers' ? 0.2 : 0.9,
        lastAttemptAt: now,
      })),
    });
    await database().user.update({ where: { id: person.id }, data: { progressFold: FOLD_VERSION } });
    const id = await begin(person);
    expect(await inFront(person, id)).toMatchObject({ most: 1 });
    expect((await rowOf(await question(person, id))).skill).toBe('optimisers');
    expect((await loadPlacementOffers(person)).map((offer) => offer.subject)).toEqual([SUBJECT]);
    expect(await startPlacement(person, 'likelihoods')).toMatchObject({ error: { code: 'placement-needless' } });
  });
});

describe('a question', () => {
  it('has one try and tells nothing, right or wrong', async () => {
    const first = await question();
    expect(await answer(first, 'wrong')).toEqual({ ok: true, value: { unreadable: false } });
    expect(await inFront()).toMatchObject({ done: 1, over: false });
    expect(await question()).not.toBe(first);
    expect(await answer(first, 'right')).toMatchObject({ error: { code: 'problem-ended' } });
    expect(await rowOf(first)).toMatchObject({ state: 'closed' });
    const second = await question();
    await answer(second, 'right');
    expect(await rowOf(second)).toMatchObject({ state: 'solved' });
    for (const id of [first, second, await question()]) {
      const problem = await loadProblem(viewer, id);
      expect(problem).toMatchObject({ withheld: true, purpose: 'placement' });
      expect(problem?.solution).toBeUndefined();
      const words = Object.values(problem?.parts ?? {}).flatMap((part) => part.feedback?.word ?? []);
      expect(words.every((word) => word === 'withheld')).toBe(true);
    }
    const { history } = await loadHistory(viewer.id);
    expect(history.map(({ state }) => state)).toEqual(['open', 'closed', 'closed']);
    const told = await loadAttempts(viewer.id, [first, second]);
    expect([...told.values()].flat().flatMap(({ answers }) => answers.flatMap(({ verdict }) => verdict ?? []))).toEqual(
      [],
    );
  });

  it('sent twice is answered once, also at the same time', async () => {
    const first = await question();
    await Promise.all([answer(first, 'right'), answer(first, 'right')]);
    expect(await answer(first, 'right')).toMatchObject({ ok: true });
    expect(await database().attempt.count({ where: { learnerId: viewer.id } })).toBe(1);
    expect(await database().problem.count({ where: { roundId: placementId } })).toBe(2);
    const second = await question();
    await Promise.all([1, 2].map(() => passQuestion(viewer, { placementId, problemId: second })));
    expect(await database().problem.count({ where: { roundId: placementId } })).toBe(3);
    await Promise.all([goOn(viewer.id, placementId, new Date()), goOn(viewer.id, placementId, new Date())]);
    expect(await database().problem.count({ where: { roundId: placementId } })).toBe(3);
  });

  it('stays when an answer cannot be read or is missing, which costs nothing', async () => {
    const problemId = await question();
    const asked = await askedPartsOf(await rowOf(problemId));
    const { right, key } = await knowProblem(viewer.id, problemId);
    const typed = asked.find((part) => !key.find(({ id }) => id === part)?.choices) ?? '';
    const send = (answers: Record<string, string>, idempotencyKey: string) =>
      answerPlacement(viewer, { placementId, problemId, answers, idempotencyKey });
    expect(await send({ ...right, [typed]: ' ' }, 'a')).toMatchObject({
      error: { code: 'placement-blank', field: `answers.${typed}` },
    });
    expect(await send({ ...right, [typed]: '((' }, 'b')).toEqual({ ok: true, value: { unreadable: true } });
    expect(await question()).toBe(problemId);
    expect((await loadProblem(viewer, problemId))?.parts[typed]?.feedback).toMatchObject({ word: 'invalid' });
    expect(await send(right, 'c')).toEqual({ ok: true, value: { unreadable: false } });
    expect(await rowOf(problemId)).toMatchObject({ state: 'solved' });
    const kept = await caches(viewer.id);
    await refoldLearner(viewer.id);
    expect(await caches(viewer.id)).toEqual(kept);
    expect(await send({ ...right, [typed]: 'x'.repeat(20_001) }, 'd')).toMatchObject({ ok: false });
  });

  it('asks only the parts about its skill, and no kind of problem twice', async () => {
    await sit(() => true);
    const rows = await database().problem.findMany({ where: { roundId: placementId } });
    for (const row of rows) {
      const asked = await askedPartsOf(row);
      const { key } = await knowProblem(viewer.id, row.id);
      expect(key.filter(({ id }) => asked.includes(id)).every(({ skill }) => skill === row.skill)).toBe(true);
    }
    expect(new Set(rows.map(({ templateId }) => templateId)).size).toBe(rows.length);
  });

  it('gives no hint, is not given up, and has one try by every other door too', async () => {
    const problemId = await question();
    const { right, wrong, parts } = await knowProblem(viewer.id, problemId);
    expect(await showHint(viewer, problemId, parts[0] ?? '')).toMatchObject({ error: { code: 'withheld' } });
    expect(await giveUp(viewer, problemId)).toMatchObject({ error: { code: 'withheld' } });
    const sent = await submitAnswer(viewer, { problemId, answers: wrong, idempotencyKey: 'w' });
    expect(sent).toMatchObject({ ok: true, value: { solved: false, state: 'closed' } });
    expect(sent.ok && Object.values(sent.value.feedback).map(({ word }) => word)).not.toContain('incorrect');
    expect(await submitAnswer(viewer, { problemId, answers: right, idempotencyKey: 'r' })).toMatchObject({
      error: { code: 'problem-ended' },
    });
    expect(await inFront()).toMatchObject({ done: 1, problemId: null, over: false });
    expect(await begin(viewer)).toBe(placementId);
    await goOn(viewer.id, placementId, new Date());
    expect(await question()).not.toBe('');
  });
});

describe('the end', () => {
  it('can be chosen; the open question then says nothing, and nothing is taken any more', async () => {
    await answer(await question(), 'right');
    const left = await question();
    expect(await loadPlacementSummary(viewer, placementId)).toBeNull();
    expect(await finishPlacement(viewer, placementId)).toEqual({ ok: true, value: { id: placementId } });
    const summary = await loadPlacementSummary(viewer, placementId);
    expect(summary?.questions.map((one) => one.answer)).toEqual(['right', 'unclear']);
    expect(await answer(left, 'right')).toMatchObject({ error: { code: 'problem-ended' } });
    expect(await passQuestion(viewer, { placementId, problemId: left })).toMatchObject({ ok: true });
    await goOn(viewer.id, placementId, new Date());
    expect(await database().problem.count({ where: { roundId: placementId } })).toBe(2);
    expect(await finishPlacement(viewer, placementId)).toMatchObject({ ok: true });
    expect((await loadPlacementSummary(viewer, placementId))?.finishedAt).toBe(summary?.finishedAt);
    for (const { id } of summary?.questions ?? []) {
      expect((await loadProblem(viewer, id))?.solution).toBeDefined();
    }
    expect((await loadHistory(viewer.id)).history.map(({ state }) => state)).toEqual(['closed', 'solved']);
    expect(await begin(viewer)).not.toBe(placementId);
  });
});

describe('whose it is', () => {
  it('is nobody else’s, whatever their role', async () => {
    const problemId = await question();
    const { right } = await knowProblem(viewer.id, problemId);
    for (const other of [await makePerson(), await makePerson('instructor'), await makePerson('administrator')]) {
      const own = await begin(other);
      expect(await loadPlacement(other, placementId)).toBeNull();
      expect(await loadPlacementSummary(other, placementId)).toBeNull();
      for (const id of [placementId, own]) {
        const given = { placementId: id, problemId, answers: right, idempotencyKey: id };
        expect(await answerPlacement(other, given)).toEqual(refused);
        expect(await passQuestion(other, { placementId: id, problemId })).toEqual(refused);
      }
      expect(await finishPlacement(other, placementId)).toEqual(refused);
      await goOn(other.id, placementId, new Date());
    }
    expect(await inFront()).toMatchObject({ done: 0, problemId, over: false });
  });

  it('is no round of practice, and a question of another placement is none of this one', async () => {
    expect(await loadRound(viewer, placementId)).toBeNull();
    expect(await loadOpenRound(viewer)).toBeNull();
    expect(await finishRound(viewer, placementId)).toEqual(refused);
    const other = await begin(viewer, 'likelihoods');
    const given = { placementId: other, problemId: await question(), answers: {}, idempotencyKey: 'x' };
    expect(await answerPlacement(viewer, given)).toEqual(refused);
  });

  it('goes with a guest into their account', async () => {
    const [guest, account] = [await makeGuest(), await makePerson()];
    const id = await begin(guest);
    const problemId = await question(guest, id);
    await moveGuestWork(guest.id, account.id);
    expect(await inFront(account, id)).toMatchObject({ problemId, over: false });
  });
});
