// The address a request came from, as the server or the proxy before it says.
import 'server-only';

/** The last hop's word is the only one a client cannot choose; `unknown` when there is none. */
export const clientAddress = (headers: Headers): string =>
  headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() || headers.get('x-real-ip') || 'unknown';
