// The address people reach this site under, for links that are copied and sent.
import 'server-only';
import { headers } from 'next/headers';
import { env } from './env';

/** Without a slash at the end. `NEXTAUTH_URL` when it is set, else what the browser asked for. */
export async function siteAddress(): Promise<string> {
  const configured = env().NEXTAUTH_URL;
  if (configured) return new URL(configured).origin;
  const asked = await headers();
  const host = asked.get('host') ?? `${env().HOST}:${env().PORT}`;
  return `${asked.get('x-forwarded-proto')?.split(',')[0]?.trim() === 'https' ? 'https' : 'http'}://${host}`;
}
