// Runs a script with a migrated database; without a script it only migrates (`npm run migrate`).
import { ensureDatabase } from './database/ensure-database';
import { migrate } from './database/migrate';
import { runChild } from './run-child';
import { ensureSecret } from './secret';
import { createReport } from './setup/report.mjs';

const [script, ...rest] = process.argv.slice(2);
const report = createReport(script === undefined ? 1 : 2);

const database = await ensureDatabase();
try {
  const applied = await migrate(database.url);
  if (script === undefined) {
    report.line(applied.length === 0 ? 'The database is up to date.' : `Applied: ${applied.join(', ')}`);
  } else {
    const env = { ...process.env, DATABASE_URL: database.url, ...ensureSecret(database.embedded) };
    process.exitCode = await runChild([script, ...rest], env).ended;
  }
} catch (error) {
  report.line(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
} finally {
  await database.release();
}
