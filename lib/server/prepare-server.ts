// What must hold before the first request: the settings are complete and the catalogue is in the database.
import 'server-only';
import { syncCatalogue } from './catalogue/sync-catalogue';
import { isDatabaseUnavailable } from './database-error';
import { env } from './env';
import { log } from './log';

const RETRY_MS = 3_000;

/** A database that is not up yet is waited for, while the health check says so; anything else ends the process. */
async function writeCatalogue(): Promise<void> {
  try {
    await syncCatalogue();
  } catch (error) {
    if (!isDatabaseUnavailable(error)) return refuse(error);
    log.warn('the database does not answer yet; the catalogue is written when it does');
    setTimeout(() => void writeCatalogue(), RETRY_MS).unref();
  }
}

function refuse(error: unknown): void {
  process.stderr.write(`Chainwise does not start. ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

export async function prepareServer(): Promise<void> {
  try {
    const { NEXTAUTH_URL } = env();
    // Without a fixed address, next-auth takes the one that was asked for.
    if (NEXTAUTH_URL === undefined) process.env.AUTH_TRUST_HOST ??= 'true';
  } catch (error) {
    refuse(error);
  }
  await writeCatalogue();
}
