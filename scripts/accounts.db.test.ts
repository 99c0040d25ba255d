// The user and token commands, run as people and other programs run them: as processes.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findPasswordLink } from '@/lib/server/account/set-password';
import { authenticate } from '@/lib/server/api/authenticate';
import { database } from '@/lib/server/database';

interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

function run(script: string, ...args: string[]): Promise<Ran> {
  const file = join(import.meta.dirname, script);
  const env = { ...process.env, NEXTAUTH_URL: 'https://practice.example.org' };
  const child = spawn(process.execPath, ['--import', 'tsx', '--conditions=react-server', file, ...args], { env });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk) => (out += String(chunk)));
  child.stderr.on('data', (chunk) => (err += String(chunk)));
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, out, err })));
}

describe('user', () => {
  it('makes an account with a role and prints a link that works, and nothing else', async () => {
    const { status, out } = await run('user.ts', '--email', 'First@Example.org', '--role', 'administrator');
    expect(status).toBe(0);
    const [, token = ''] = /^https:\/\/practice\.example\.org\/set-password\/([\w-]+)\n$/.exec(out) ?? [];
    expect(await findPasswordLink(token)).toMatchObject({ email: 'first@example.org' });
    expect(await database().user.findUnique({ where: { email: 'first@example.org' } })).toMatchObject({
      role: 'administrator',
    });
  });

  it('changes the role of an account that is there', async () => {
    await run('user.ts', '--email', 'second@example.org', '--role', 'learner');
    await run('user.ts', '--email', 'second@example.org', '--role', 'instructor');
    expect(await database().user.findMany({ where: { email: 'second@example.org' } })).toMatchObject([
      { role: 'instructor' },
    ]);
  });

  it.each([
    [['--email', 'nonsense', '--role', 'learner'], 'email'],
    [['--email', 'a@example.org', '--role', 'king'], 'learner, instructor, administrator'],
    [['--nonsense'], '--nonsense'],
    [[], 'email'],
  ])('refuses %j with status 2 and a sentence', async (args, sentence) => {
    const { status, out, err } = await run('user.ts', ...args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(sentence);
  });
});

describe('token', () => {
  it('prints a token that works and a newline', async () => {
    await run('user.ts', '--email', 'third@example.org', '--role', 'learner');
    const { status, out } = await run('token.ts', '--email', 'third@example.org');
    expect(status).toBe(0);
    expect(out).toMatch(/^\S+\n$/);
    const request = new Request('http://localhost', { headers: { authorization: `Bearer ${out.trim()}` } });
    expect(await authenticate(request, new Date())).toMatchObject({ ok: true, value: { email: 'third@example.org' } });
  });

  it('refuses an account that is not there', async () => {
    const { status, out, err } = await run('token.ts', '--email', 'nobody@example.org');
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain('no account');
  });
});
