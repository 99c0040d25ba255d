// `npm run e2e`: the built product on a throw-away database, and the stories of e2e/ in a browser against it.
import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { acquire } from './database/acquire';
import { temporaryCluster } from './database/cluster';
import { migrate } from './database/migrate';
import { runChild } from './run-child';
import { servePages } from './serve-pages';
import { findFreePort } from './setup/port.mjs';
import { createReport } from './setup/report.mjs';

const DATABASE = 'stories';
const report = createReport(1);

async function makeDatabase(postgres: string): Promise<void> {
  const client = new Client({ connectionString: postgres });
  await client.connect();
  await client.query(`CREATE DATABASE ${DATABASE}`);
  await client.end();
}

const built = await runChild(['scripts/build.ts']).ended;
if (built !== 0) process.exit(built);
const cluster = await report.step('Database', () => acquire(temporaryCluster()));
try {
  await makeDatabase(cluster.url('postgres'));
  await migrate(cluster.url(DATABASE));
  Object.assign(process.env, {
    DATABASE_URL: cluster.url(DATABASE),
    AUTH_SECRET: randomBytes(32).toString('base64url'),
    HOST: '127.0.0.1',
    PORT: String(await findFreePort()),
    LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn',
  });
  const server = await servePages(process.env);
  const stories = ['node_modules/@playwright/test/cli.js', 'test', '--config', 'e2e/playwright.config.ts'];
  const env = {
    ...process.env,
    E2E_URL: server.address,
    NODE_OPTIONS: `--conditions=react-server --import ${import.meta.resolve('tsx')}`,
  };
  process.exitCode = await runChild([...stories, ...process.argv.slice(2)], env).ended;
  server.process.kill('SIGTERM');
  await server.ended;
} catch (error) {
  report.line(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
} finally {
  await cluster.release();
}
