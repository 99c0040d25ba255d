// Which failures count as a database that does not answer.
import { Pool } from 'pg';
import { describe, expect, it } from 'vitest';
import { isDatabaseUnavailable } from './database-error';
import { env } from './env';

describe('isDatabaseUnavailable', () => {
  it('knows a pool without a free connection', async () => {
    const pool = new Pool({ connectionString: env().DATABASE_URL, max: 1, connectionTimeoutMillis: 1000 });
    const client = await pool.connect();
    const failure: unknown = await pool.query('SELECT 1').catch((error: unknown) => error);
    client.release();
    await pool.end();
    expect(failure).toBeInstanceOf(Error);
    expect(isDatabaseUnavailable(failure)).toBe(true);
  });

  it('takes a defect of ours for none', () => {
    expect(isDatabaseUnavailable(new TypeError('undefined is not a function'))).toBe(false);
    expect(isDatabaseUnavailable('P1001')).toBe(false);
  });
});
