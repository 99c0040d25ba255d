// The sign-in session: next-auth's own encrypted cookie, also set by our forms so that they work without JavaScript.
import 'server-only';
import { cookies } from 'next/headers';
import { decode, encode, type JWT } from 'next-auth/jwt';
import { z } from 'zod';
import { env } from '../env';
import { SESSION_SECONDS, sessionCookie } from './cookies';

const claims = z.object({ sub: z.string(), version: z.number().int() });

/** Who a session says it is: the user and the session version it was made for. */
export type SessionClaims = z.output<typeof claims>;

export const readClaims = (token: JWT | null): SessionClaims | null => claims.safeParse(token).data ?? null;

export async function sealSession(user: { id: string; sessionVersion: number }): Promise<string> {
  const token = { sub: user.id, version: user.sessionVersion };
  return encode({ token, secret: env().AUTH_SECRET, maxAge: SESSION_SECONDS });
}

/** Signs the person in on the response that is being made. */
export async function startSession(user: { id: string; sessionVersion: number }): Promise<void> {
  const { name, options } = sessionCookie();
  (await cookies()).set(name, await sealSession(user), { ...options, maxAge: SESSION_SECONDS });
}

export async function endSession(): Promise<void> {
  const { name, options } = sessionCookie();
  (await cookies()).set(name, '', { ...options, maxAge: 0 });
}

/** The claims of the request's cookie; null when there is none or it cannot be opened. */
export async function readSession(): Promise<SessionClaims | null> {
  const sealed = (await cookies()).get(sessionCookie().name)?.value;
  if (!sealed) return null;
  try {
    return readClaims(await decode({ token: sealed, secret: env().AUTH_SECRET }));
  } catch {
    return null;
  }
}
