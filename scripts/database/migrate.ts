// Brings a database up to the newest migration; safe to call again, and from two processes at once.
import { createHash } from 'node:crypto';
import { Client } from 'pg';
import { NO_FILTER, readMigrations, withSchemaEngine } from './schema-engine';

/** Any number will do as long as every Chainwise of every version uses the same. */
const LOCK = 726_180_211;

/** Applies what is missing, in order, and notes it in Prisma's own table. Returns the names of what was applied. */
export async function migrate(url: string): Promise<readonly string[]> {
  const migrations = await readMigrations();
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    const applied = await readApplied(client);
    const missing = migrations.migrationDirectories.filter(({ path, migrationFile }) => {
      const checksum = applied.get(path);
      const { content } = migrationFile;
      if (checksum === undefined || content.tag === 'error') return true;
      if (checksum !== createHash('sha256').update(content.value).digest('hex')) {
        throw new Error(
          `The migration ${path} was changed after this database applied it. Write a new migration instead.`,
        );
      }
      return false;
    });
    if (missing.length === 0) return [];
    const input = { migrationsList: migrations, filters: NO_FILTER };
    return (await withSchemaEngine(url, (engine) => engine.applyMigrations(input))).appliedMigrationNames;
  } finally {
    await client.end();
  }
}

/** The finished migrations of a database, each with its checksum. */
async function readApplied(client: Client): Promise<ReadonlyMap<string, string>> {
  const table = await client.query<{ there: boolean }>("SELECT to_regclass('_prisma_migrations') IS NOT NULL AS there");
  if (table.rows[0]?.there !== true) return new Map();
  const { rows } = await client.query<{ migration_name: string; checksum: string }>(
    'SELECT migration_name, checksum FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
  );
  return new Map(rows.map((row) => [row.migration_name, row.checksum]));
}
