// Is the server well? For load balancers and `npm start`.

import { database } from '@/lib/server/database';
import packageFile from '@/package.json' with { type: 'json' };

export const dynamic = 'force-dynamic';

const HEADERS = { 'Cache-Control': 'no-store' };
/** A database that has not answered by then does not answer. */
const PATIENCE_MS = 2_000;

async function databaseAnswers(): Promise<boolean> {
  const late = new Promise<false>((resolve) => setTimeout(() => resolve(false), PATIENCE_MS).unref());
  const asked = database().$queryRaw`SELECT 1`.then(() => true).catch(() => false);
  return Promise.race([asked, late]);
}

export async function GET(): Promise<Response> {
  const { version } = packageFile;
  return (await databaseAnswers())
    ? Response.json({ status: 'ok', database: 'ok', version }, { headers: HEADERS })
    : Response.json(
        { status: 'unavailable', database: 'unavailable', version },
        { status: 503, headers: { ...HEADERS, 'Retry-After': '5' } },
      );
}
