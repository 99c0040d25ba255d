// `npm run dev`: the development server on the embedded database, or on the one DATABASE_URL names.
import { ensureDatabase } from './database/ensure-database';
import { migrate } from './database/migrate';
import { runChild } from './run-child';
import { ensureSecret } from './secret';
import { readAddress } from './setup/environment.mjs';

const { host, port } = readAddress();
const database = await ensureDatabase();
try {
  await migrate(database.url);
  const env = { ...process.env, DATABASE_URL: database.url, ...ensureSecret(database.embedded) };
  if (database.embedded) await runChild(['scripts/seed-demo.ts'], env).ended;
  const next = ['node_modules/next/dist/bin/next', 'dev', '--hostname', host, '--port', String(port)];
  process.exitCode = await runChild(next, { ...env, NODE_ENV: 'development' }).ended;
} finally {
  await database.release();
}
