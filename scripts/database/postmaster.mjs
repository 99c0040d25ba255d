// The running PostgreSQL of a data folder: found, told from a leftover file, stopped.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * @typedef {object} Postmaster
 * @property {number} pid
 * @property {number} port
 * @property {boolean} ready whether it accepts connections
 */

/**
 * @param {string} data the data folder
 * @returns {Postmaster | undefined} undefined when no server runs on this folder, whatever the file left there says
 */
export function findPostmaster(data) {
  const lines = readLines(join(data, 'postmaster.pid'));
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0 || !servesFolder(pid, data)) return undefined;
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
}

/**
 * After a crash the file may name a process id that some other program has by now; PostgreSQL would refuse to start.
 * @param {string} data
 */
export function dropLeftover(data) {
  if (findPostmaster(data) === undefined) rmSync(join(data, 'postmaster.pid'), { force: true });
}

/**
 * Stops the server of a data folder and waits until it is gone: open connections are ended, all data is written.
 * @param {string} data
 */
export async function stopPostmaster(data) {
  const running = findPostmaster(data);
  if (running === undefined) return;
  signal(running.pid, 'SIGINT');
  const deadline = Date.now() + 30_000;
  while (servesFolder(running.pid, data)) {
    if (Date.now() > deadline) signal(running.pid, 'SIGQUIT');
    await wait(20);
  }
}

/**
 * @param {number} pid
 * @param {NodeJS.Signals} name
 */
function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error;
  }
}

/**
 * @param {number} pid
 * @param {string} data
 */
function servesFolder(pid, data) {
  if (process.platform === 'linux') {
    const words = readLines(`/proc/${pid}/cmdline`).join('\n').split('\0');
    return words[words.indexOf('-D') + 1] === data;
  }
  const { stdout } = spawnSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  return stdout?.includes(`-D ${data} `) ?? false;
}

/** @param {string} file */
function readLines(file) {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch {
    return [];
  }
}
