// Server actions: sign-in, fields, refusals, and what was typed when the session had ended.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { err, ok } from '@/lib/result';
import { signIn } from './account/sign-in';
import { signUp } from './account/sign-up';
import { buttonAction, EMPTY_FORM, formAction, publicAction } from './action';
import { getViewer } from './auth/viewer';
import { database } from './database';
import { loadProblem } from './practice/load-problem';
import { browserCookies, freshBrowser } from './testing/next-headers';
import { makeProblem } from './testing/problems';

vi.mock('next/headers', () => import('./testing/next-headers'));

const lea = { name: 'Lea', email: 'lea@example.org', password: 'correct horse', timeZone: 'UTC' };
const page = (path: string) => new Headers({ referer: `http://localhost:3000${path}` });

function form(fields: Readonly<Record<string, string>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

/** Where an action redirected to. */
async function goesTo(work: Promise<unknown>): Promise<string | undefined> {
  try {
    await work;
    return undefined;
  } catch (error) {
    const digest = typeof error === 'object' && error !== null && 'digest' in error ? String(error.digest) : '';
    if (digest.startsWith('NEXT_REDIRECT')) return digest.split(';')[2];
    if (digest.includes('404')) return '404';
    throw error;
  }
}

const rename = formAction(
  'test',
  z.object({ name: z.string().min(3), secretPassword: z.string().optional() }),
  async ({ name }) =>
    name === 'taken' ? err({ code: 'email-taken', field: 'name' }) : ok({ message: { code: 'link-invalid' } }),
);

beforeEach(async () => {
  freshBrowser();
  await database().user.deleteMany();
});

describe('formAction', () => {
  it('sends somebody who is not signed in to sign in, and back', async () => {
    freshBrowser({}, page('/settings?tab=1'));
    expect(await goesTo(rename(EMPTY_FORM, form({ name: 'abc' })))).toBe('/sign-in?next=%2Fsettings%3Ftab%3D1');
  });

  it('keeps what was typed, but never a password, when a field is wrong', async () => {
    await signUp(lea);
    expect(await rename(EMPTY_FORM, form({ name: 'ab', secretPassword: 'hidden' }))).toMatchObject({
      ok: false,
      fields: { name: expect.any(String) },
      values: { name: 'ab' },
    });
    const refused = await rename(EMPTY_FORM, form({ name: 'taken', secretPassword: 'hidden' }));
    expect(refused.fields?.name).toContain('account with this email');
    expect(JSON.stringify(refused)).not.toContain('hidden');
    expect(await rename(EMPTY_FORM, form({ name: 'fine' }))).toMatchObject({ ok: true });
  });

  it('is not there for those who may not do it', async () => {
    await signUp(lea);
    const forbidden = formAction('test', z.object({}), async () => ok({}), {
      allow: (viewer) => viewer.role !== 'learner',
    });
    expect(await goesTo(forbidden(EMPTY_FORM, form({})))).toBe('404');
  });

  it('turns a defect into a sentence and loses nothing', async () => {
    await signUp(lea);
    const broken = formAction('test', z.object({ text: z.string() }), async () => {
      throw new Error('secret detail');
    });
    const state = await broken(EMPTY_FORM, form({ text: 'typed' }));
    expect(state).toMatchObject({ ok: false, values: { text: 'typed' } });
    expect(state.message).not.toContain('secret detail');
  });

  it('makes text storable before anybody sees it', async () => {
    const echo = publicAction('test', z.object({ text: z.string() }), async ({ text }) =>
      text === 'a\ufffdb\ufffd' ? ok({}) : err({ code: 'field-invalid' }),
    );
    const data = new FormData();
    data.set('text', 'a\u0000b\u0000');
    expect(await echo(EMPTY_FORM, data)).toMatchObject({ ok: true });
  });

  it('refuses what is far too large', async () => {
    const echo = publicAction('test', z.object({ text: z.string() }), async () => ok({}));
    expect(await echo(EMPTY_FORM, form({ text: 'x'.repeat(400_000) }))).toMatchObject({ ok: false });
  });
});

describe('buttonAction', () => {
  it('goes back to its page with a notice when it is refused', async () => {
    await signUp(lea);
    freshBrowser(browserCookies(), page('/practice?skill=chain'));
    const refuse = buttonAction('test', z.object({}), async () => err({ code: 'skill-unknown' }));
    expect(await goesTo(refuse(form({})))).toBe('/practice?skill=chain&notice=skill-unknown');
  });
});

describe('a session that ended in the middle of an answer', () => {
  it('keeps the answer, which is a draft after signing in', async () => {
    await signUp(lea);
    const owner = await getViewer();
    if (!owner) throw new Error('not signed in');
    const problem = await makeProblem(owner);
    const [part = ''] = problem.parts;
    await database().user.update({ where: { id: owner.id }, data: { sessionVersion: { increment: 1 } } });
    freshBrowser(browserCookies(), page(`/problems/${problem.id}`));

    const answer = formAction(
      'test',
      z.object({ problemId: z.string(), answers: z.record(z.string(), z.string()) }),
      async () => ok({}),
    );
    const typed = form({ problemId: problem.id, [`answers.${part}`]: '6x cos(3x² + 2)' });
    expect(await goesTo(answer(EMPTY_FORM, typed))).toBe(`/sign-in?next=%2Fproblems%2F${problem.id}`);
    expect(JSON.stringify(browserCookies())).not.toContain('cos');

    await signIn({ email: lea.email, password: lea.password });
    expect((await loadProblem(owner, problem.id))?.drafts).toEqual({ [part]: '6x cos(3x² + 2)' });
    expect(Object.keys(browserCookies()).some((name) => name.includes('typed'))).toBe(false);
  });
});
