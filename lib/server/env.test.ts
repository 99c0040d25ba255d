// Settings: defaults, and one clear sentence for each that is wrong.
import { describe, expect, it } from 'vitest';
import { readEnv } from './env';

const given = { DATABASE_URL: 'postgresql://localhost/chainwise', AUTH_SECRET: 'x'.repeat(32) };

describe('readEnv', () => {
  it('fills in what may be left out', () => {
    expect(readEnv(given)).toMatchObject({ PORT: 3000, HOST: '127.0.0.1', LOG_LEVEL: 'info' });
    expect(readEnv({ ...given, PORT: '', HOST: '' })).toMatchObject({ PORT: 3000, HOST: '127.0.0.1' });
  });

  it('takes the secret under either name', () => {
    const { AUTH_SECRET, ...rest } = given;
    expect(readEnv({ ...rest, NEXTAUTH_SECRET: AUTH_SECRET })).toMatchObject({ AUTH_SECRET });
  });

  it.each([
    [{ DATABASE_URL: undefined }, 'DATABASE_URL is missing'],
    [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL must start with postgresql://'],
    [{ AUTH_SECRET: undefined }, 'AUTH_SECRET is missing'],
    [{ AUTH_SECRET: 'short' }, 'AUTH_SECRET must have at least 32 characters'],
    [{ PORT: 'many' }, 'PORT must be a number'],
    [{ NEXTAUTH_URL: 'example' }, 'NEXTAUTH_URL must be an address'],
    [{ GOOGLE_CLIENT_ID: 'id' }, 'GOOGLE_CLIENT_SECRET must be set too'],
    [{ OIDC_ISSUER: 'https://id.example.org' }, 'OIDC_CLIENT_ID, OIDC_CLIENT_SECRET must be set too'],
  ])('says what is wrong with %j', (change, sentence) => {
    expect(() => readEnv({ ...given, ...change })).toThrow(sentence);
  });
});
