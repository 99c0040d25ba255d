// Signing up, signing in, and what ends a session.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { getViewer } from '../auth/viewer';
import { database } from '../database';
import { browserCookies, freshBrowser } from '../testing/next-headers';
import { makePerson } from '../testing/people';
import { endOtherSessions } from './end-sessions';
import { setRole } from './set-role';
import { signIn } from './sign-in';
import { signUp } from './sign-up';

vi.mock('next/headers', () => import('../testing/next-headers'));

const lea = { name: 'Lea', email: 'lea@example.org', password: 'correct horse', timeZone: 'Europe/Paris' };

beforeEach(async () => {
  freshBrowser();
  await database().user.deleteMany();
});

describe('sign-up', () => {
  it('makes a learner and signs them in', async () => {
    expect(await signUp(lea)).toMatchObject({ ok: true });
    expect(await getViewer()).toMatchObject({ email: 'lea@example.org', role: 'learner', guest: false });
  });

  it('stores an argon2id hash and never the password', async () => {
    await signUp(lea);
    const row = await database().user.findUniqueOrThrow({ where: { email: lea.email } });
    expect(row.passwordHash).toMatch(/^\$argon2id\$/);
    expect(JSON.stringify(row)).not.toContain(lea.password);
  });

  it('refuses a taken email, also when two ask at once', async () => {
    const both = await Promise.all([signUp(lea), signUp(lea)]);
    expect(both.filter((result) => result.ok)).toHaveLength(1);
    expect(both.find((result) => !result.ok)).toMatchObject({ error: { code: 'email-taken' } });
  });
});

describe('sign-in', () => {
  it('opens a session with the right password only', async () => {
    await signUp(lea);
    freshBrowser();
    expect(await signIn({ email: lea.email, password: 'wrong horse' })).toMatchObject({
      ok: false,
      error: { code: 'wrong-credentials' },
    });
    expect(await getViewer()).toBeNull();
    expect(await signIn({ email: lea.email, password: lea.password })).toMatchObject({ ok: true });
    expect(await getViewer()).toMatchObject({ name: 'Lea' });
  });

  it('says the same of an unknown email', async () => {
    expect(await signIn({ email: 'nobody@example.org', password: 'x' })).toMatchObject({
      error: { code: 'wrong-credentials' },
    });
  });

  it('stops guessing after ten failures and lets others in', async () => {
    await signUp(lea);
    const guess = () => signIn({ email: 'target@example.org', password: 'guess' });
    for (let i = 0; i < 10; i++) expect(await guess()).toMatchObject({ error: { code: 'wrong-credentials' } });
    expect(await guess()).toMatchObject({ error: { code: 'rate-limited', params: { seconds: expect.any(Number) } } });
    expect(await signIn({ email: lea.email, password: lea.password })).toMatchObject({ ok: true });
  });

  it('takes nothing that was not sealed here for a session', async () => {
    await signUp(lea);
    const [name = ''] = Object.keys(browserCookies());
    freshBrowser({ [name]: 'eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..a.b.c' });
    expect(await getViewer()).toBeNull();
  });
});

describe('revocation', () => {
  it('ends every other session at once and keeps the one that asked', async () => {
    await signUp(lea);
    const elsewhere = browserCookies();
    freshBrowser();
    await signIn({ email: lea.email, password: lea.password });
    const viewer = await getViewer();
    if (!viewer) throw new Error('not signed in');
    await endOtherSessions(viewer);
    expect(await getViewer()).toMatchObject({ name: 'Lea' });
    freshBrowser(elsewhere);
    expect(await getViewer()).toBeNull();
  });

  it('lets a role change act on the next request of a running session', async () => {
    await signUp(lea);
    const viewer = await getViewer();
    const admin = await makePerson('administrator');
    expect(await setRole(admin, viewer?.id ?? '', 'instructor')).toMatchObject({ ok: true });
    expect(await getViewer()).toMatchObject({ role: 'instructor' });
  });

  it('lets nobody but an administrator grant a role, and nobody their own', async () => {
    const admin = await makePerson('administrator');
    const instructor = await makePerson('instructor');
    const refused = { ok: false, error: { code: 'not-found' } };
    expect(await setRole(instructor, instructor.id, 'administrator')).toMatchObject(refused);
    expect(await setRole(instructor, admin.id, 'learner')).toMatchObject(refused);
    expect(await setRole(admin, admin.id, 'learner')).toMatchObject(refused);
    expect(await database().auditEvent.count({ where: { action: 'role.set', actorId: instructor.id } })).toBe(0);
  });
});
