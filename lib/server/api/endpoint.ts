// The one way to make a route of the public API: token, rate limit, errors as problem documents, counting and logging.
import 'server-only';
import type { Viewer } from '@/lib/access/viewer';
import type { Result } from '@/lib/result';
import { isDatabaseUnavailable } from '../database-error';
import { log } from '../log';
import { metrics } from '../metrics';
import { spendLimit } from '../rate-limit';
import { askedLocale } from './asked-locale';
import { authenticate } from './authenticate';
import { type Fault, fault, problemDocument } from './problem-document';

export interface Call {
  readonly request: Request;
  readonly viewer: Viewer;
  /** Segments of the path that stand for something. */
  readonly params: Readonly<Record<string, string>>;
}

export interface Reply {
  readonly status: 200 | 201;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Endpoint = (call: Call) => Promise<Result<Reply, Fault>>;

/** What Next hands to a route handler; `params` holds nothing for a path without segments that stand for something. */
export interface Context {
  readonly params: Promise<Readonly<Record<string, string | string[] | undefined>> | undefined>;
}

type Handler = (request: Request, context: Context) => Promise<Response>;

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
type Method = (typeof METHODS)[number];

const RETRY_SECONDS = '5';

const unavailable: Fault = { ...fault(503, 'database-unavailable'), headers: { 'Retry-After': RETRY_SECONDS } };

async function answer(endpoint: Endpoint, request: Request, context: Context): Promise<Response> {
  const { pathname } = new URL(request.url);
  const authenticated = await authenticate(request, new Date());
  if (!authenticated.ok) return problemDocument(authenticated.error, pathname, askedLocale(request));
  const viewer = authenticated.value;
  const { locale } = viewer;
  const limit = await spendLimit('api', viewer.id);
  if (limit.limited) {
    const headers = { 'Retry-After': String(limit.retryAfter) };
    return problemDocument({ ...fault(429, 'rate-limited', { seconds: limit.retryAfter }), headers }, pathname, locale);
  }
  const given = Object.entries((await context.params) ?? {});
  const params = Object.fromEntries(given.map(([name, value]) => [name, String(value)]));
  const result = await endpoint({ request, viewer, params });
  if (!result.ok) return problemDocument(result.error, pathname, locale);
  const { status, body, headers } = result.value;
  return Response.json(body, {
    status,
    headers: { 'Content-Language': locale, 'Cache-Control': 'no-store', ...headers },
  });
}

/** Nothing thrown reaches the client: a silent database is 503, a defect of ours 500. */
function guarded(route: string, method: Method, work: Handler): Handler {
  return async (request, context) => {
    const started = performance.now();
    const response = await work(request, context).catch((error: unknown) => {
      log.error({ route, method, err: error }, 'api');
      const failed = isDatabaseUnavailable(error) ? unavailable : fault(500, 'unexpected');
      return problemDocument(failed, new URL(request.url).pathname, askedLocale(request));
    });
    const ms = performance.now() - started;
    metrics().apiRequests.inc({ route, method, status: response.status });
    metrics().apiSeconds.observe({ route, method }, ms / 1000);
    log.info({ route, method, status: response.status, ms: Math.round(ms) }, 'api');
    return response;
  };
}

const notAllowed = (allowed: readonly string[]): Handler => {
  const headers = { Allow: [...allowed, ...(allowed.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ') };
  return async (request) =>
    problemDocument(
      { ...fault(405, 'method-not-allowed'), headers },
      new URL(request.url).pathname,
      askedLocale(request),
    );
};

/** A handler for every method: the given ones, and 405 for the others. */
export function endpoints(
  route: string,
  given: Partial<Readonly<Record<Method, Endpoint>>>,
): Readonly<Record<Method, Handler>> {
  const refuse = notAllowed(Object.keys(given));
  const handlerOf = (method: Method): Handler => {
    const endpoint = given[method];
    return guarded(route, method, endpoint ? (request, context) => answer(endpoint, request, context) : refuse);
  };
  return Object.fromEntries(METHODS.map((method) => [method, handlerOf(method)])) as Record<Method, Handler>;
}

/** For every path that is none of ours. */
export const nowhere: Handler = async (request) =>
  problemDocument(fault(404, 'route-unknown'), new URL(request.url).pathname, askedLocale(request));
