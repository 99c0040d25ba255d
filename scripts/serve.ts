// `npm run serve`: the production server on somebody's own PostgreSQL; migrates first, makes no demo.
import { ensureDatabase } from './database/ensure-database';
import { migrate } from './database/migrate';
import { runChild } from './run-child';
import { servePages } from './serve-pages';
import { createReport } from './setup/report.mjs';

const report = createReport(1);
const database = await ensureDatabase();
try {
  await report.step('Migrations', () => migrate(database.url));
  const built = await runChild(['scripts/build.ts']).ended;
  if (built !== 0) throw new Error('The build failed.');
  const server = await servePages(process.env);
  report.line(`Chainwise is at ${server.address}.`);
  process.exitCode = await server.ended;
} catch (error) {
  report.line(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
} finally {
  await database.release();
}
