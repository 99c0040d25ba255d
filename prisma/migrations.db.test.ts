// The migrations, applied to an empty database, make exactly what the schema says.
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Client } from 'pg';
import { describe, expect, inject, it } from 'vitest';
import { migrate } from '@/scripts/database/migrate';
import { NO_FILTER, readMigrations, SCHEMA, withSchemaEngine } from '@/scripts/database/schema-engine';

const server = inject('testServer');

async function withEmptyDatabase<T>(work: (url: string) => Promise<T>): Promise<T> {
  const name = `empty_${randomBytes(8).toString('hex')}`;
  await query(server, `CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return work(url.href);
}

async function query(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

/** Everything a schema can say, as PostgreSQL itself describes it. */
async function describeDatabase(url: string): Promise<unknown> {
  const own = "n.nspname = 'public' AND c.relname <> '_prisma_migrations'";
  return {
    columns: await query(
      url,
      `SELECT c.relname, a.attname, format_type(a.atttypid, a.atttypmod) AS type, a.attnotnull,
              pg_get_expr(d.adbin, d.adrelid) AS value
         FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid
         LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
        WHERE ${own} AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped ORDER BY 1, 2`,
    ),
    constraints: await query(
      url,
      `SELECT c.relname, k.conname, pg_get_constraintdef(k.oid) AS definition
         FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE ${own} ORDER BY 1, 2`,
    ),
    indexes: await query(
      url,
      `SELECT indexname, indexdef FROM pg_indexes
        WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY 1`,
    ),
    enums: await query(
      url,
      `SELECT t.typname, array_agg(e.enumlabel::text ORDER BY e.enumsortorder) AS labels
         FROM pg_type t JOIN pg_enum e ON e.enumtypid = t.oid GROUP BY 1 ORDER BY 1`,
    ),
  };
}

async function schemaScript(url: string): Promise<string> {
  const { stdout } = await withSchemaEngine(url, (engine) =>
    engine.diff({
      from: { tag: 'empty' },
      to: { tag: 'schemaDatamodel', files: [{ path: SCHEMA, content: readFileSync(SCHEMA, 'utf8') }] },
      script: true,
      exitCode: null,
      filters: NO_FILTER,
    }),
  );
  return stdout ?? '';
}

describe('migrations', () => {
  it('make the schema, table by table', async () => {
    const migrated = await withEmptyDatabase(async (url) => {
      await migrate(url);
      return describeDatabase(url);
    });
    const wanted = await withEmptyDatabase(async (url) => {
      await query(url, await schemaScript(url));
      return describeDatabase(url);
    });
    expect(migrated).toEqual(wanted);
  });

  it('are seen to differ when the database has one index less', async () => {
    await withEmptyDatabase(async (url) => {
      await migrate(url);
      const before = await describeDatabase(url);
      const [first] = await query(
        url,
        `SELECT i.indexname FROM pg_indexes i LEFT JOIN pg_constraint k ON k.conname = i.indexname
          WHERE i.schemaname = 'public' AND k.oid IS NULL LIMIT 1`,
      );
      await query(url, `DROP INDEX "${String(first?.indexname)}"`);
      expect(await describeDatabase(url)).not.toEqual(before);
    });
  });

  it('are applied once, by two processes at once or by one twice', async () => {
    await withEmptyDatabase(async (url) => {
      const names = (await readMigrations()).migrationDirectories.map(({ path }) => path);
      const applied = await Promise.all([migrate(url), migrate(url)]);
      expect(applied.flat()).toEqual(names);
      expect(await migrate(url)).toEqual([]);
      const rows = await query(url, 'SELECT migration_name, finished_at FROM _prisma_migrations ORDER BY 1');
      expect(rows.map((row) => row.migration_name)).toEqual(names);
      expect(rows.every((row) => row.finished_at !== null)).toBe(true);
    });
  });

  it('refuse a migration that was changed after it was applied', async () => {
    await withEmptyDatabase(async (url) => {
      await migrate(url);
      await query(url, "UPDATE _prisma_migrations SET checksum = repeat('0', 64)");
      await expect(migrate(url)).rejects.toThrow(/was changed after/);
    });
  });
});
