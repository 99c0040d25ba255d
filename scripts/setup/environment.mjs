// Reads the settings that every command needs, and refuses impossible ones before any long work begins.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKOUT } from './checkout.mjs';
import { whyNotListen } from './port.mjs';

const OLDEST_NODE = [20, 19];

/** A setting that is wrong, in words for the person who set it. */
export class SettingError extends Error {}

/** Takes settings from .env.local and .env; what the environment already says wins. */
export function loadEnvironment() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
    throw new SettingError(`Node.js ${OLDEST_NODE.join('.')} or newer is needed; this is ${process.versions.node}.`);
  }
  for (const name of ['.env.local', '.env']) {
    const file = join(CHECKOUT, name);
    if (existsSync(file)) process.loadEnvFile(file);
  }
  for (const name of ['DATABASE_URL', 'PORT', 'HOST', 'AUTH_SECRET', 'NEXTAUTH_SECRET', 'NEXTAUTH_URL']) {
    if (process.env[name]?.trim() === '') delete process.env[name];
  }
}

/** @returns {{ host: string, port: number }} */
export function readAddress() {
  const host = process.env.HOST ?? '127.0.0.1';
  const text = process.env.PORT ?? '3000';
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65535) {
    throw new SettingError(`PORT must be a whole number from 1 to 65535; it is "${text}".`);
  }
  return { host, port };
}

/** Throws when nobody could be served at the address. */
export async function requireFreeAddress() {
  const { host, port } = readAddress();
  const why = await whyNotListen(host, port);
  if (why === undefined) return;
  const words =
    why === 'EADDRINUSE'
      ? `Port ${port} on ${host} is taken by another program. Stop it, or choose another port: PORT=${port === 65535 ? 3000 : port + 1} npm start`
      : why === 'EACCES'
        ? `Port ${port} may not be used by this user (ports below 1024 need rights). Choose another: PORT=3000 npm start`
        : `HOST=${host} PORT=${port} cannot be listened on (${why}).`;
  throw new SettingError(words);
}

/** Checks the settings of the database and of sign-in. */
export function checkServiceSettings() {
  const { DATABASE_URL: database, NEXTAUTH_URL: site } = process.env;
  if (database !== undefined && !/^postgres(ql)?:\/\//.test(database)) {
    throw new SettingError('DATABASE_URL must begin with postgresql:// (only PostgreSQL is supported).');
  }
  const secret = process.env.AUTH_SECRET ?? process.env.NEXTAUTH_SECRET;
  if (secret !== undefined && secret.length < 32) {
    throw new SettingError('AUTH_SECRET must have at least 32 characters; make one with: openssl rand -base64 32');
  }
  if (site !== undefined && !/^https?:\/\/[^/]+/.test(site)) {
    throw new SettingError(`NEXTAUTH_URL must be an address such as https://practice.example.org; it is "${site}".`);
  }
}

/** Checks what a server on somebody's own database needs beyond that. */
export function requireExternalSettings() {
  if (process.env.DATABASE_URL === undefined) {
    throw new SettingError(
      'DATABASE_URL is not set. `npm run serve` runs on your own PostgreSQL: DATABASE_URL=postgresql://user:password@host:5432/name. For an embedded database with a demo, use npm start.',
    );
  }
  requireSecret();
}

/** A secret made up here would differ between the servers of one database, so it must be given. */
export function requireSecret() {
  if ((process.env.AUTH_SECRET ?? process.env.NEXTAUTH_SECRET) === undefined) {
    throw new SettingError('AUTH_SECRET is required with an external database; make one with: openssl rand -base64 32');
  }
}
