// Installs the locked packages when they are missing or the lock changed; needs nothing but Node and npm.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { CHECKOUT, ensureData } from './checkout.mjs';
import { withLock } from './lock.mjs';

const LOCK_FILE = join(CHECKOUT, 'package-lock.json');
const INSTALLED = join(CHECKOUT, 'node_modules', '.package-lock.json');
const STAMP = join(CHECKOUT, 'node_modules', '.chainwise-installed');

/**
 * Makes node_modules what package-lock.json says. Two commands started at once take turns.
 * @param {import('./report.mjs').Report} report
 */
export async function ensureInstalled(report) {
  const wanted = createHash('sha256').update(readFileSync(LOCK_FILE)).digest('hex');
  if (stamp() === wanted) return;
  await withLock(
    join(ensureData(), 'install.lock'),
    async () => {
      if (stamp() === wanted) return;
      if (!isInstalled()) await report.step('Installing packages', () => install(report));
      writeFileSync(STAMP, wanted);
    },
    () => report.line('Another command is installing packages; waiting for it'),
  );
}

function stamp() {
  return read(STAMP);
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Whether a person's own `npm ci` or `npm install` already brought every package of the lock. */
function isInstalled() {
  const installed = read(INSTALLED);
  if (installed === undefined) return false;
  const present = JSON.parse(installed).packages;
  const locked = JSON.parse(readFileSync(LOCK_FILE, 'utf8')).packages;
  return Object.entries(locked).every(
    ([path, entry]) =>
      path === '' || (present[path] ? present[path].version === entry.version : entry.optional === true),
  );
}

/**
 * No package needs its install script here, so none runs. Development packages build and test the product: they come
 * even when NODE_ENV says production.
 * @param {import('./report.mjs').Report} report
 */
function install(report) {
  const given = process.env.npm_execpath;
  const [command, first] = given && basename(given) === 'npm-cli.js' ? [process.execPath, [given]] : ['npm', []];
  const options = [
    'ci',
    '--include=dev',
    '--include=optional',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  const result = spawnSync(command, [...first, ...options], {
    cwd: CHECKOUT,
    env: { ...process.env, NODE_ENV: 'development' },
    stdio: ['ignore', report.stream, 'inherit'],
  });
  if (result.status !== 0) {
    const why = result.error?.message ?? `npm ci ended with ${result.signal ?? `status ${result.status}`}`;
    throw new Error(`The packages could not be installed: ${why}. Is the package registry reachable?`);
  }
}
