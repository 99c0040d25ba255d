// Begins a sign-in with an outside provider from our own form, so that it works without JavaScript.
import 'server-only';
import { createHash, randomBytes } from 'node:crypto';
import { cookies, headers } from 'next/headers';
import NextAuth from 'next-auth';
import { env } from '../env';
import { csrfCookie } from './cookies';
import { authOptions } from './options';

/** next-auth's double-submit token: the cookie holds it with a hash, the body repeats it. */
function csrfPair(): { token: string; cookie: string } {
  const token = randomBytes(32).toString('hex');
  return { token, cookie: `${token}|${createHash('sha256').update(`${token}${env().AUTH_SECRET}`).digest('hex')}` };
}

/** The provider's address to go to, with the cookies that the way back needs set on this response. */
export async function startOutsideSignIn(providerId: string, callbackUrl: string): Promise<string | null> {
  const { NextRequest } = await import('next/server');
  const origin = await siteOrigin();
  const { token, cookie } = csrfPair();
  const request = new NextRequest(new URL(`/api/auth/signin/${providerId}`, origin), {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ csrfToken: token, callbackUrl: new URL(callbackUrl, origin).href, json: 'true' }),
  });
  const jar = await cookies();
  jar.set(csrfCookie().name, cookie, csrfCookie().options);
  const context = { params: Promise.resolve({ nextauth: ['signin', providerId] }) };
  const response: Response = await NextAuth(request, context, authOptions());
  for (const set of response.headers.getSetCookie()) copyCookie(jar, set);
  const answer = (await response.json()) as { url?: string };
  return answer.url ?? null;
}

async function siteOrigin(): Promise<string> {
  const given = env().NEXTAUTH_URL;
  if (given) return new URL(given).origin;
  const incoming = await headers();
  return `${incoming.get('x-forwarded-proto') ?? 'http'}://${incoming.get('host') ?? 'localhost'}`;
}

function copyCookie(jar: Awaited<ReturnType<typeof cookies>>, text: string): void {
  const [pair = '', ...attributes] = text.split('; ');
  const at = pair.indexOf('=');
  const maxAge = attributes.find((attribute) => attribute.toLowerCase().startsWith('max-age='));
  jar.set(pair.slice(0, at), decodeURIComponent(pair.slice(at + 1)), {
    ...csrfCookie().options,
    ...(maxAge && { maxAge: Number(maxAge.slice('max-age='.length)) }),
  });
}
