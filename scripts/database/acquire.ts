// Uses an embedded PostgreSQL together with whoever uses it already; the last one to leave stops it.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { withLock } from '../setup/lock.mjs';
import { identify, isAlive } from '../setup/process.mjs';
import type { Cluster } from './cluster';
import { initialise, OWNER } from './initialise';
import { dropLease, isUsed, takeLease } from './leases.mjs';
import { findPostmaster, type Postmaster, stopPostmaster } from './postmaster.mjs';

const KEEPER = join(import.meta.dirname, 'keeper.mjs');
const PATIENCE_MS = 120_000;

export type Acquired = {
  /** The connection string of a database of this server. */
  url: (database: string) => string;
  /** Ends the use; stops the server when nobody else uses it. */
  release: () => Promise<void>;
};

/** Starts the server unless it runs. Nothing is started twice, however many commands ask at once. */
export async function acquire(cluster: Cluster): Promise<Acquired> {
  mkdirSync(cluster.state, { recursive: true, mode: 0o711 });
  return withLock(join(cluster.state, 'lock'), async () => {
    takeLease(cluster.state);
    const password = await initialise(cluster);
    const { port } = await untilReady(cluster);
    return {
      url: (database) => `postgresql://${OWNER}:${password}@127.0.0.1:${port}/${database}`,
      release: () => release(cluster),
    };
  });
}

async function untilReady(cluster: Cluster): Promise<Postmaster> {
  let started = false;
  for (const deadline = Date.now() + PATIENCE_MS; Date.now() < deadline; await wait(20)) {
    if (!keeperLives(cluster)) {
      if (started) break;
      startKeeper(cluster);
      started = true;
    }
    const running = findPostmaster(cluster.data);
    if (running?.ready) return running;
  }
  throw new Error(`PostgreSQL did not start. The end of its log:\n${logEnd(cluster)}`);
}

function startKeeper(cluster: Cluster): void {
  const kept = {
    state: cluster.state,
    data: cluster.data,
    postgres: cluster.native.postgres,
    flags: serverFlags(cluster.temporary),
    thrownAway: cluster.temporary ? [cluster.state, dirname(cluster.data)] : [],
    ...cluster.account,
  };
  const child = spawn(process.execPath, [KEEPER, JSON.stringify(kept)], { cwd: '/', detached: true, stdio: 'ignore' });
  child.unref();
  if (child.pid !== undefined) writeFileSync(join(cluster.state, 'keeper'), identify(child.pid));
}

function serverFlags(temporary: boolean): string[] {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '100',
    shared_buffers: '64MB',
    fsync: temporary ? 'off' : 'on',
    full_page_writes: temporary ? 'off' : 'on',
    synchronous_commit: temporary ? 'off' : 'on',
    log_timezone: 'UTC',
    timezone: 'UTC',
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

async function release(cluster: Cluster): Promise<void> {
  dropLease(cluster.state);
  await withLock(join(cluster.state, 'lock'), async () => {
    if (!isUsed(cluster.state)) await stopPostmaster(cluster.data);
  });
  while (!isUsed(cluster.state) && keeperLives(cluster)) await wait(20);
}

function keeperLives(cluster: Cluster): boolean {
  const file = join(cluster.state, 'keeper');
  return existsSync(file) && isAlive(readFileSync(file, 'utf8'));
}

function logEnd(cluster: Cluster): string {
  const file = join(cluster.state, 'postgres.log');
  return existsSync(file)
    ? readFileSync(file, 'utf8').trimEnd().split('\n').slice(-15).join('\n')
    : '(there is no log)';
}
