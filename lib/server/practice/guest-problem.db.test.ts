// Trying without an account: nothing is written before the first answer, and the work is kept.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { signIn } from '../account/sign-in';
import { signUp } from '../account/sign-up';
import { getViewer } from '../auth/viewer';
import { syncCatalogue } from '../catalogue/sync-catalogue';
import { database } from '../database';
import { seal } from '../seal';
import { browserCookies, freshBrowser } from '../testing/next-headers';
import { offerGuestProblem, openGuestProblem, submitGuestAnswer } from './guest-problem';
import { loadProblem } from './load-problem';

vi.mock('next/headers', () => import('../testing/next-headers'));

const lea = { name: 'Lea', email: 'lea@example.org', password: 'correct horse', timeZone: 'UTC' };

beforeEach(async () => {
  freshBrowser();
  await database().user.deleteMany();
  await syncCatalogue();
});

async function answer() {
  const { question, token } = await offerGuestProblem();
  const part = question.parts[0]?.id ?? '';
  const outcome = await submitGuestAnswer(token, { [part]: '12345' });
  if (!outcome.ok) throw new Error(outcome.error.code);
  return { token, part, id: outcome.value.id };
}

async function signedIn() {
  const viewer = await getViewer();
  if (!viewer) throw new Error('not signed in');
  return viewer;
}

describe('the landing page’s problem', () => {
  it('writes nothing before the first answer, and no answer can be read from it', async () => {
    const { question, token } = await offerGuestProblem();
    expect(await database().problem.count()).toBe(0);
    expect(await database().user.count()).toBe(0);
    expect(JSON.stringify(question)).not.toMatch(/answer|solution|hints/);
    expect((await openGuestProblem(token))?.question).toEqual(question);
  });

  it('makes a guest with the problem, once for one token', async () => {
    const { question, token } = await offerGuestProblem();
    const answers = { [question.parts[0]?.id ?? '']: '12345' };
    const both = await Promise.all([submitGuestAnswer(token, answers), submitGuestAnswer(token, answers)]);
    expect(both.every((outcome) => outcome.ok)).toBe(true);
    expect(await database().user.count()).toBe(1);
    expect(await database().attempt.count()).toBe(1);
    expect(await signedIn()).toMatchObject({ guest: true, email: null });
  });

  it('refuses a token that has expired or was made up', async () => {
    const refused = { ok: false, error: { code: 'token-expired' } };
    expect(await submitGuestAnswer('made.up', { a: 'x' })).toMatchObject(refused);
    const expired = await seal('guest problem', { templateId: 'x', version: 1, seed: 1, parameters: {} }, -10);
    expect(await submitGuestAnswer(expired, { a: 'x' })).toMatchObject(refused);
  });

  it('is kept by the account the guest makes', async () => {
    const { id, part } = await answer();
    const guest = await signedIn();
    expect(await signUp(lea)).toMatchObject({ ok: true, value: { id: guest.id } });
    const viewer = await signedIn();
    expect(viewer).toMatchObject({ guest: false, name: 'Lea' });
    expect((await loadProblem(viewer, id))?.parts[part]).toMatchObject({ answer: '12345' });
    expect(await database().user.count()).toBe(1);
  });

  it('does not open the account to whoever has the token later', async () => {
    const { token, part } = await answer();
    await signUp(lea);
    freshBrowser();
    expect(await submitGuestAnswer(token, { [part]: '1' })).toMatchObject({ error: { code: 'token-expired' } });
    expect(await getViewer()).toBeNull();
  });

  it('moves to the account the guest signs in to, with its drafts and its progress', async () => {
    await signUp(lea);
    freshBrowser();
    const { id } = await answer();
    const guest = await signedIn();
    expect(await signIn({ email: lea.email, password: lea.password })).toMatchObject({ ok: true });
    const viewer = await signedIn();
    expect(viewer).toMatchObject({ name: 'Lea' });
    expect(await loadProblem(viewer, id)).not.toBeNull();
    expect(await database().user.count({ where: { id: guest.id } })).toBe(0);
    const counted = await database().attemptPart.count({ where: { learnerId: viewer.id, counted: true } });
    const days = await database().dailyActivity.findMany({ where: { learnerId: viewer.id } });
    expect(days.reduce((sum, day) => sum + day.attempts, 0)).toBe(counted);
  });

  it('does not let a second browser into the first one’s session', async () => {
    await answer();
    const first = browserCookies();
    freshBrowser();
    expect(await getViewer()).toBeNull();
    freshBrowser(first);
    expect(await signedIn()).toMatchObject({ guest: true });
  });
});
