// One-time links that set a password: who may issue one, and that it works once.
import { beforeEach, describe, expect, it } from 'vitest';
import { database } from '../database';
import { makePerson } from '../testing/people';
import { issuePasswordLink } from './issue-password-link';
import { findPasswordLink, setPassword } from './set-password';
import { verifyCredentials } from './verify-credentials';

const tokenOf = (path: string): string => path.split('/').at(-1) ?? '';

async function issue(...given: Parameters<typeof issuePasswordLink>): Promise<string> {
  const issued = await issuePasswordLink(...given);
  if (!issued.ok) throw new Error(issued.error.code);
  return tokenOf(issued.value.path);
}

const refused = { ok: false, error: { code: 'not-found' } };

beforeEach(async () => {
  await database().class.deleteMany();
  await database().user.deleteMany();
});

describe('a set-password link', () => {
  it('sets the password once and ends older sessions', async () => {
    const [admin, learner] = [await makePerson('administrator'), await makePerson()];
    const token = await issue(admin, learner.id);
    expect(await findPasswordLink(token)).toMatchObject({ email: learner.email });
    expect(await setPassword(token, 'a new password')).toMatchObject({ ok: true, value: { sessionVersion: 2 } });
    expect(await setPassword(token, 'another one')).toMatchObject({ ok: false, error: { code: 'link-invalid' } });
    expect(await findPasswordLink(token)).toBeNull();
    const credentials = { email: learner.email ?? '', password: 'a new password' };
    expect(await verifyCredentials(credentials, 'here')).toMatchObject({ ok: true });
  });

  it('works for one of two who use it at once', async () => {
    const [admin, learner] = [await makePerson('administrator'), await makePerson()];
    const token = await issue(admin, learner.id);
    const both = await Promise.all([setPassword(token, 'password one'), setPassword(token, 'password two')]);
    expect(both.filter((result) => result.ok)).toHaveLength(1);
  });

  it('expires, and a newer one replaces it', async () => {
    const [admin, learner] = [await makePerson('administrator'), await makePerson()];
    const first = await issue(admin, learner.id);
    const second = await issue(admin, learner.id);
    expect(await findPasswordLink(first)).toBeNull();
    await database().passwordLink.updateMany({ data: { expiresAt: new Date(Date.now() - 1000) } });
    expect(await setPassword(second, 'too late for it')).toMatchObject({ error: { code: 'link-invalid' } });
  });

  it('is stored as a hash only', async () => {
    const [admin, learner] = [await makePerson('administrator'), await makePerson()];
    const token = await issue(admin, learner.id);
    expect(JSON.stringify(await database().passwordLink.findMany())).not.toContain(token);
  });

  it('is an instructor’s to issue for learners of their own class only', async () => {
    const [instructor, learner, stranger] = [await makePerson('instructor'), await makePerson(), await makePerson()];
    const admin = await makePerson('administrator');
    await database().class.create({
      data: {
        name: 'class',
        joinCode: 'code',
        members: {
          create: [
            { userId: instructor.id, role: 'instructor' },
            { userId: learner.id, role: 'learner' },
            { userId: admin.id, role: 'learner' },
          ],
        },
      },
    });
    expect(await issuePasswordLink(instructor, learner.id)).toMatchObject({ ok: true });
    expect(await issuePasswordLink(instructor, stranger.id)).toMatchObject(refused);
    expect(await issuePasswordLink(instructor, admin.id)).toMatchObject(refused);
    expect(await issuePasswordLink(learner, instructor.id)).toMatchObject(refused);
    expect(await issuePasswordLink(instructor, 'nobody')).toMatchObject(refused);
  });
});
