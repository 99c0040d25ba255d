// Before each database test file: a fresh migrated database of its own, named by DATABASE_URL.
import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { inject } from 'vitest';
import { TEMPLATE } from './test-template';

const address = new URL(inject('testServer'));
const name = `test_${randomBytes(8).toString('hex')}`;

const client = new Client({ connectionString: address.href });
await client.connect();
await client.query(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE} STRATEGY FILE_COPY`);
await client.end();

address.pathname = `/${name}`;
process.env.DATABASE_URL = address.href;
process.env.AUTH_SECRET ??= randomBytes(32).toString('base64url');
