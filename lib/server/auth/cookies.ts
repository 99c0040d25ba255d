// Names and options of the cookies: a hash of the installation keeps two of them on one host apart.
import 'server-only';
import type { CookieOption, CookiesOptions } from 'next-auth';
import { env } from '../env';
import { installationHash } from '../secret';

export const SESSION_SECONDS = 30 * 24 * 60 * 60;

const isSecure = (): boolean => env().NEXTAUTH_URL?.startsWith('https://') ?? false;

function cookie(name: string, options: Partial<CookieOption['options']> = {}): CookieOption {
  const secure = isSecure();
  return {
    name: `${secure ? '__Secure-' : ''}next-auth.${name}-${installationHash()}`,
    options: { httpOnly: true, sameSite: 'lax', path: '/', secure, ...options },
  };
}

export const sessionCookie = (): CookieOption => cookie('session-token');

export const csrfCookie = (): CookieOption => cookie('csrf-token');

/** What was typed when the session had ended; see `typed-text.ts`. */
export const typedCookie = (): CookieOption => cookie('typed', { maxAge: 30 * 60 });

/** The language somebody without an account chose. */
export const localeCookie = (): CookieOption => cookie('locale', { maxAge: 365 * 24 * 60 * 60 });

/** The cookies of next-auth's own endpoints. */
export const authCookies = (): Partial<CookiesOptions> => ({
  sessionToken: sessionCookie(),
  csrfToken: csrfCookie(),
  callbackUrl: cookie('callback-url'),
  state: cookie('state', { maxAge: 15 * 60 }),
  pkceCodeVerifier: cookie('pkce', { maxAge: 15 * 60 }),
  nonce: cookie('nonce'),
});
