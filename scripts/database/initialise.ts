// Makes the data folder of an embedded PostgreSQL: whole or not at all.
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Cluster } from './cluster';
import { dropLeftover, findPostmaster, stopPostmaster } from './postmaster.mjs';

/** The database's own administrator, and the name of the product's database. */
export const OWNER = 'chainwise';

/**
 * Initialises the cluster when it is new. Called under the cluster's lock.
 * @returns the owner's password
 */
export async function initialise(cluster: Cluster): Promise<string> {
  const file = join(cluster.state, 'password');
  if (existsSync(file) && existsSync(join(cluster.data, 'PG_VERSION'))) return readFileSync(file, 'utf8');
  await setAside(cluster.data);
  const password = randomBytes(24).toString('base64url');
  const unfinished = `${cluster.data}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(dirname(cluster.data), { recursive: true, mode: 0o711 });
  mkdirSync(unfinished, { mode: 0o700 });
  give(cluster, unfinished);
  runInitdb(cluster, unfinished, password);
  writeFileSync(file, password, { mode: 0o600 });
  renameSync(unfinished, cluster.data);
  return password;
}

/** Data without its password was left by a checkout that is no more: a new one begins afresh, the old data is kept. */
async function setAside(data: string): Promise<void> {
  if (!existsSync(data)) return;
  if (findPostmaster(data) !== undefined) await stopPostmaster(data);
  dropLeftover(data);
  const aside = `${data}.before`;
  rmSync(aside, { recursive: true, force: true });
  renameSync(data, aside);
}

function runInitdb(cluster: Cluster, data: string, password: string): void {
  const passwordFile = `${data}.password`;
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  give(cluster, passwordFile);
  const options = [
    `--pgdata=${data}`,
    `--username=${OWNER}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--no-locale',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    ...(cluster.temporary ? ['--no-sync'] : []),
  ];
  const result = spawnSync(cluster.native.initdb, options, {
    ...cluster.account,
    cwd: '/',
    env: { NODE_ENV: 'production', PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
    encoding: 'utf8',
  });
  rmSync(passwordFile, { force: true });
  if (result.status !== 0) {
    throw new Error(`PostgreSQL could not make its data folder:\n${result.error?.message ?? result.stderr}`);
  }
}

function give(cluster: Cluster, path: string): void {
  if (cluster.account !== undefined) chownSync(path, cluster.account.uid, cluster.account.gid);
}
