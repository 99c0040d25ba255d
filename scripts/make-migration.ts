// Writes a new migration: the difference between the schema of the newest migration and prisma/schema.prisma.
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DiffTarget } from '@prisma/schema-engine-wasm';
import { acquire } from './database/acquire';
import { temporaryCluster } from './database/cluster';
import { MIGRATIONS, NO_FILTER, readMigrations, SCHEMA, withSchemaEngine } from './database/schema-engine';

/** Each migration keeps the schema it leads to: the WebAssembly engine cannot read a schema back from PostgreSQL. */
const SNAPSHOT = 'schema.prisma';

const [name] = process.argv.slice(2);
if (name === undefined || !/^[a-z0-9_]+$/.test(name)) {
  process.stderr.write('Usage: node scripts/run.mjs make-migration <name_in_snake_case>\n');
  process.exit(2);
}

const newest = (await readMigrations()).migrationDirectories.at(-1);
const from: DiffTarget = newest === undefined ? { tag: 'empty' } : datamodel(join(MIGRATIONS, newest.path, SNAPSHOT));
const server = await acquire(temporaryCluster());
try {
  const { stdout } = await withSchemaEngine(server.url('postgres'), (engine) =>
    engine.diff({ from, to: datamodel(SCHEMA), script: true, exitCode: null, filters: NO_FILTER }),
  );
  if (stdout === null || stdout.includes('-- This is an empty migration.')) {
    process.stdout.write('The migrations already equal the schema.\n');
  } else {
    const time = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
    const folder = join(MIGRATIONS, `${time}_${name}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'migration.sql'), stdout);
    copyFileSync(SCHEMA, join(folder, SNAPSHOT));
    process.stdout.write(`Wrote ${folder}/migration.sql. Read it before you commit it.\n`);
  }
} finally {
  await server.release();
}

function datamodel(file: string): DiffTarget {
  if (!existsSync(file)) throw new Error(`${file} is missing; without it the difference cannot be told.`);
  return { tag: 'schemaDatamodel', files: [{ path: SCHEMA, content: readFileSync(file, 'utf8') }] };
}
