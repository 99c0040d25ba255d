// A small process of its own that starts a PostgreSQL server, restarts it after a crash, and stops it when the last
// command that used it is gone, even by `kill -9`. Terminals' Ctrl-C does not reach it.
import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, rmSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { withLock } from '../setup/lock.mjs';
import { findFreePort } from '../setup/port.mjs';
import { isUsed } from './leases.mjs';
import { dropLeftover, findPostmaster, stopPostmaster } from './postmaster.mjs';

/**
 * @typedef {object} Kept
 * @property {string} state the folder with leases, lock and log
 * @property {string} data the data folder
 * @property {string} postgres the server's executable
 * @property {readonly string[]} flags
 * @property {readonly string[]} thrownAway folders that go when the server has stopped
 * @property {number} [uid]
 * @property {number} [gid]
 */

const LOG_LIMIT = 5_000_000;
const CHECK_MS = 500;
const STARTS = 5;

/** @type {Kept} */
const kept = JSON.parse(process.argv[2] ?? '{}');
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => void stopPostmaster(kept.data).finally(() => process.exit(0)));
}
await keep();

async function keep() {
  const { state, data } = kept;
  let port = await findFreePort();
  for (let failures = 0; failures < STARTS; failures += 1) {
    let served = false;
    const running = findPostmaster(data);
    if (running === undefined) {
      dropLeftover(data);
      served = await runOnce(port);
    } else {
      // A server that outlived its keeper is adopted.
      port = running.port;
      served = true;
      while (findPostmaster(data) !== undefined && !(await stopIfUnused())) await wait(CHECK_MS);
    }
    if (!existsSync(data) || !isUsed(state)) break;
    // After a crash its users find the server again at the same address; a port lost to another program is given up.
    if (served) failures = 0;
    else port = await findFreePort();
  }
  rmSync(join(state, 'keeper'), { force: true });
  for (const folder of kept.thrownAway) rmSync(folder, { recursive: true, force: true });
}

/**
 * Runs the server until it ends.
 * @param {number} port
 * @returns {Promise<boolean>} whether it ever accepted connections
 */
async function runOnce(port) {
  const log = openLog(join(kept.state, 'postgres.log'));
  const child = spawn(kept.postgres, ['-D', kept.data, '-p', String(port), ...kept.flags], {
    cwd: kept.data,
    stdio: ['ignore', log, log],
    env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
    ...(kept.uid === undefined ? {} : { uid: kept.uid, gid: kept.gid }),
  });
  closeSync(log);
  let ended = false;
  const end = Promise.race(['exit', 'error'].map((event) => new Promise((resolve) => child.once(event, resolve))));
  void end.then(() => {
    ended = true;
  });
  let served = false;
  while (!ended && !(await stopIfUnused())) {
    await Promise.race([end, wait(CHECK_MS)]);
    served ||= findPostmaster(kept.data)?.ready === true;
  }
  await end;
  return served;
}

/** Under the lock that every newcomer takes first, so that nobody is handed a server that is about to stop. */
async function stopIfUnused() {
  if (existsSync(kept.data) && isUsed(kept.state)) return false;
  return withLock(join(kept.state, 'lock'), async () => {
    if (existsSync(kept.data) && isUsed(kept.state)) return false;
    await stopPostmaster(kept.data);
    return true;
  });
}

/** @param {string} file */
function openLog(file) {
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT) truncateSync(file);
  return openSync(file, 'a', 0o600);
}
