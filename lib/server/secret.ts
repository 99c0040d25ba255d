// Keys for each purpose, derived from the one secret of this installation.
import 'server-only';
import { createHash, hkdfSync } from 'node:crypto';
import { env } from './env';

/** 32 bytes for one purpose; different purposes share nothing. */
export const keyFor = (purpose: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', env().AUTH_SECRET, 'chainwise', purpose, 32));

/** Tells two installations on one host apart in cookie names, and says nothing about the secret. */
export const installationHash = (): string =>
  createHash('sha256').update(keyFor('installation name')).digest('hex').slice(0, 10);
