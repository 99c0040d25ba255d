// Who uses a database right now: one file for each command. The server is stopped when the last living one leaves.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { identify, isAlive } from '../setup/process.mjs';

/** @param {string} state the folder of one database server */
export function takeLease(state) {
  mkdirSync(join(state, 'leases'), { recursive: true, mode: 0o700 });
  writeFileSync(join(state, 'leases', identify()), '');
}

/** @param {string} state */
export function dropLease(state) {
  rmSync(join(state, 'leases', identify()), { force: true });
}

/**
 * Whether any living process uses the server; what dead ones left is cleared away.
 * @param {string} state
 */
export function isUsed(state) {
  let used = false;
  for (const name of names(join(state, 'leases'))) {
    if (isAlive(name)) used = true;
    else rmSync(join(state, 'leases', name), { force: true });
  }
  return used;
}

/** @param {string} folder */
function names(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
