// Before the database tests: one PostgreSQL for the run, holding a migrated database to copy for each test file.
import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { acquire } from './acquire';
import { temporaryCluster } from './cluster';
import { migrate } from './migrate';
import { TEMPLATE } from './test-template';

declare module 'vitest' {
  interface ProvidedContext {
    /** The connection string of the test server's own database; other databases are made through it. */
    testServer: string;
  }
}

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const server = await acquire(temporaryCluster());
  const client = new Client({ connectionString: server.url('postgres') });
  await client.connect();
  await client.query(`CREATE DATABASE ${TEMPLATE}`);
  await client.end();
  await migrate(server.url(TEMPLATE));
  project.provide('testServer', server.url('postgres'));
  return server.release;
}
