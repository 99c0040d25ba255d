// A lock between processes: a file that names its holder, and that a dead holder loses.
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { identify, isAlive } from './process.mjs';

const POLL_MS = 50;

/**
 * Runs `work` while no other process of this machine runs work under the same file.
 * @template T
 * @param {string} file the lock's path; its folder is made when it is missing
 * @param {() => T | Promise<T>} work
 * @param {() => void} [onWait] called once when somebody else holds the lock
 * @returns {Promise<T>}
 */
export async function withLock(file, work, onWait) {
  mkdirSync(dirname(file), { recursive: true });
  const mine = `${file}.${process.pid}`;
  for (let told = false; !take(file, mine); told = true) {
    if (!told) onWait?.();
    await wait(POLL_MS);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

/**
 * Linking is atomic and fails when the name exists, and the file is whole from its first moment.
 * @param {string} file
 * @param {string} mine
 */
function take(file, mine) {
  writeFileSync(mine, identify());
  try {
    linkSync(mine, file);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
    dropDeadHolder(file);
    return false;
  } finally {
    rmSync(mine, { force: true });
  }
}

/**
 * Moving the file aside first lets one of several waiters win; one that moved a living holder's file puts it back.
 * @param {string} file
 */
function dropDeadHolder(file) {
  const aside = `${file}.${process.pid}.aside`;
  try {
    if (isAlive(readFileSync(file, 'utf8'))) return;
    renameSync(file, aside);
    if (isAlive(readFileSync(aside, 'utf8'))) linkSync(aside, file);
  } catch (error) {
    const code = /** @type {NodeJS.ErrnoException} */ (error).code;
    if (code !== 'ENOENT' && code !== 'EEXIST') throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}
