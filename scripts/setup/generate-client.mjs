// Generates the Prisma client when the schema or Prisma itself changed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CHECKOUT, ensureData } from './checkout.mjs';
import { fingerprint } from './fingerprint.mjs';
import { withLock } from './lock.mjs';

const CLIENT = join(CHECKOUT, 'lib/server/prisma/generated/client.ts');
const STAMP = join(CHECKOUT, 'node_modules', '.chainwise-client');

/** @param {import('./report.mjs').Report} report */
export async function ensureClient(report) {
  const wanted = fingerprint(CHECKOUT, [
    'prisma/schema.prisma',
    'prisma.config.ts',
    'node_modules/prisma/package.json',
  ]);
  if (isCurrent(wanted)) return;
  await withLock(join(ensureData(), 'client.lock'), async () => {
    if (isCurrent(wanted)) return;
    await report.step('Generating the database client', generate);
    mkdirSync(dirname(STAMP), { recursive: true });
    writeFileSync(STAMP, wanted);
  });
}

/** @param {string} wanted */
function isCurrent(wanted) {
  return existsSync(CLIENT) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted;
}

/** Prisma looks for its native schema engine and would download it; generating never runs it, so any executable will do. */
function generate() {
  const result = spawnSync(process.execPath, [join(CHECKOUT, 'node_modules/prisma/build/index.js'), 'generate'], {
    cwd: CHECKOUT,
    env: {
      ...process.env,
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
    },
    encoding: 'utf8',
  });
  if (result.status !== 0) throw new Error(`prisma generate failed:\n${result.stdout}${result.stderr}`);
}
