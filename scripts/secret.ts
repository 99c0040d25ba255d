// The secret that signs sign-in sessions: given, or made once and kept beside the embedded database.
import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureData } from './setup/checkout.mjs';

/** The environment's secret under both of its names; one is made up only for the embedded database. */
export function ensureSecret(embedded: boolean): Record<string, string> {
  const secret = process.env.AUTH_SECRET ?? process.env.NEXTAUTH_SECRET ?? (embedded ? keptSecret() : undefined);
  return secret === undefined ? {} : { AUTH_SECRET: secret, NEXTAUTH_SECRET: secret };
}

function keptSecret(): string {
  const file = join(ensureData(), 'auth-secret');
  if (!existsSync(file)) {
    // Written elsewhere and linked, so that of two commands one wins and nobody reads half a secret.
    const unfinished = `${file}.${process.pid}`;
    writeFileSync(unfinished, randomBytes(32).toString('base64url'), { mode: 0o600 });
    try {
      linkSync(unfinished, file);
    } catch (error) {
      if (!existsSync(file)) throw error;
    } finally {
      rmSync(unfinished, { force: true });
    }
  }
  return readFileSync(file, 'utf8');
}
