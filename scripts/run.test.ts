// What a command says before any work when it cannot begin: the wrong name, a taken port, a setting that is no setting.
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const RUN = join(import.meta.dirname, 'run.mjs');

function run(command: string, env: Readonly<Record<string, string>> = {}) {
  const { DATABASE_URL: _own, AUTH_SECRET: _secret, NEXTAUTH_SECRET: _other, ...outer } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [RUN, command], {
    env: { ...outer, ...env },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('a command that cannot begin', () => {
  const taken = createServer();
  let port = 0;
  beforeAll(async () => {
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const address = taken.address();
    port = typeof address === 'object' && address ? address.port : 0;
  });
  afterAll(() => void taken.close());

  it('names the commands there are', () => {
    const said = run('strat');
    expect(said).toMatchObject({ status: 2, stdout: '' });
    expect(said.stderr).toMatch(/no command "strat".*start/);
  });

  it('says that the port is taken, and how to choose another', () => {
    const said = run('start', { PORT: String(port) });
    expect(said.status).toBe(1);
    expect(said.stderr).toContain(`Port ${port} on 127.0.0.1 is taken`);
    expect(said.stderr).toContain(`PORT=${port + 1} npm start`);
  });

  it.each([
    ['start', { PORT: 'http' }, 'PORT must be a whole number'],
    ['start', { DATABASE_URL: 'mysql://x' }, 'must begin with postgresql://'],
    ['start', { DATABASE_URL: 'postgresql://x@127.0.0.1/x' }, 'AUTH_SECRET is required'],
    ['start', { AUTH_SECRET: 'short' }, 'at least 32 characters'],
    ['start', { NEXTAUTH_URL: 'example.org' }, 'must be an address'],
    ['serve', {}, 'DATABASE_URL is not set'],
  ] as const)('%s with %o says what is wrong', (command, env, words) => {
    const said = run(command, env);
    expect(said.status).toBe(1);
    expect(said.stderr).toContain(words);
  });
});
