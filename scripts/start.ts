// `npm start`: database, migrations, demo, build, server; says what it does and stops everything it started.
import { ensureDatabase } from './database/ensure-database';
import { migrate } from './database/migrate';
import { readDemoAccounts } from './demo-accounts';
import { runChild } from './run-child';
import { ensureSecret } from './secret';
import { servePages } from './serve-pages';
import { createReport, seconds } from './setup/report.mjs';

const begun = performance.now();
const report = createReport(1);

/** Runs one of our scripts; a failure of it is ours. */
async function run(title: string, script: string, env: NodeJS.ProcessEnv): Promise<void> {
  const status = await report.step(title, () => runChild([script], env).ended);
  if (status !== 0) throw new Error(`${title} failed.`);
}

const database = await report.step('Database', ensureDatabase);
try {
  const env = { ...process.env, DATABASE_URL: database.url, ...ensureSecret(database.embedded) };
  await report.step('Migrations', () => migrate(database.url));
  if (database.embedded) await run('Catalogue and demo', 'scripts/seed-demo.ts', env);
  await run('Build', 'scripts/build.ts', env);
  const server = await servePages(env);
  report.line(
    `\nChainwise is at ${server.address} (ready after ${seconds(performance.now() - begun)}). Ctrl-C stops it.`,
  );
  const accounts = database.embedded ? (readDemoAccounts() ?? []) : [];
  for (const { email, password } of accounts) report.line(`  ${email.padEnd(24)} ${password}`);
  process.exitCode = await server.ended;
} catch (error) {
  report.line(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
} finally {
  await database.release();
}
