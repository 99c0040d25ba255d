// The database a command works on: somebody's own when DATABASE_URL names it, else this checkout's embedded one.
import { Client, escapeIdentifier } from 'pg';
import { acquire } from './acquire';
import { checkoutCluster } from './cluster';

const NAME = 'chainwise';

export type Database = { url: string; embedded: boolean; release: () => Promise<void> };

export async function ensureDatabase(): Promise<Database> {
  const external = process.env.DATABASE_URL;
  if (external !== undefined) return { url: external, embedded: false, release: async () => {} };
  const server = await acquire(checkoutCluster());
  try {
    await createIfMissing(server.url('postgres'), NAME);
  } catch (error) {
    await server.release();
    throw error;
  }
  return { url: server.url(NAME), embedded: true, release: server.release };
}

async function createIfMissing(administration: string, name: string): Promise<void> {
  const client = new Client({ connectionString: administration });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${escapeIdentifier(name)}`);
  } catch (error) {
    // Another command was faster: the name is there, which is all that was asked.
    if (!(error instanceof Error && 'code' in error && (error.code === '42P04' || error.code === '23505'))) throw error;
  } finally {
    await client.end();
  }
}
