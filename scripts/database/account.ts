// PostgreSQL refuses to run as root: under root its processes run as another user of this machine.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

const NAME = 'postgres';

export type Account = { uid: number; gid: number };

/**
 * The account the server must run as; undefined when it is simply the one this command runs as.
 * @param data a data folder that may exist already: its owner goes on owning it
 */
export function serverAccount(data: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const owner = statSync(data, { throwIfNoEntry: false });
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const found = lookUp();
  if (found !== undefined) return found;
  spawnSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', NAME]);
  const made = lookUp();
  if (made === undefined) {
    throw new Error(
      `PostgreSQL does not run as root, and the user "${NAME}" could not be created. Create it, or run as an ordinary user.`,
    );
  }
  return made;
}

/** Whether a program run by the account can do this; a shell asks, so that every kind of permission counts. */
export function accountCan(account: Account, test: string, path: string): boolean {
  return spawnSync('sh', ['-c', `cd / && ${test}`, 'sh', path], { ...account, stdio: 'ignore' }).status === 0;
}

function lookUp(): Account | undefined {
  const [uid, gid] = ['-u', '-g'].map((flag) => {
    const { status, stdout } = spawnSync('id', [flag, NAME], { encoding: 'utf8' });
    return status === 0 ? Number(stdout) : undefined;
  });
  return uid === undefined || gid === undefined ? undefined : { uid, gid };
}
