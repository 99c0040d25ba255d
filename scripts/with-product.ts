// The built product on a throw-away database, for stories and benchmarks; both are gone when the work ends.
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

async function makeDatabase(postgres: string): Promise<void> {
  const client = new Client({ connectionString: postgres });
  await client.connect();
  await client.query(`CREATE DATABASE ${DATABASE}`);
  await client.end();
}

/**
 * Builds, migrates and serves, then does the work with this process's environment set to that product; `E2E_URL` is where it is served.
 * Resolves to the work's exit status; to another than 0 when the product does not come up, which is said.
 */
export async function withProduct(work: (address: string) => Promise<number>): Promise<number> {
  const report = createReport(1);
  const built = await runChild(['scripts/build.ts']).ended;
  if (built !== 0) return built;
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
    process.env.E2E_URL = server.address;
    try {
      return await work(server.address);
    } finally {
      server.process.kill('SIGTERM');
      await server.ended;
    }
  } catch (error) {
    report.line(error instanceof Error ? error.message : String(error));
    return 1;
  } finally {
    await cluster.release();
  }
}
