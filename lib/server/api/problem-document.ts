// Errors of the public API: problem documents (RFC 9457).
import 'server-only';
import type { Message } from '@/lib/result';
import type { Locale } from '@/lib/words/locale';
import { say } from '@/lib/words/say';

export const STATUSES = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  413: 'Content Too Large',
  422: 'Unprocessable Content',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
} as const;

export type ErrorStatus = keyof typeof STATUSES;

/** What is wrong at one place of the body; `pointer` is a JSON Pointer as a URI fragment. */
export interface BodyFault {
  readonly pointer: string;
  readonly detail: Message;
}

export interface Fault {
  readonly status: ErrorStatus;
  readonly message: Message;
  readonly errors?: readonly BodyFault[];
  readonly headers?: Readonly<Record<string, string>>;
}

export const fault = (status: ErrorStatus, code: string, params?: Message['params']): Fault => ({
  status,
  message: { code, params },
});

/** `instance` is the path that was asked for. */
export function problemDocument(
  { status, message, errors, headers }: Fault,
  instance: string,
  locale: Locale,
): Response {
  const body = {
    type: `urn:chainwise:problem:${message.code}`,
    title: STATUSES[status],
    status,
    detail: say(message, locale),
    instance,
    ...(errors && { errors: errors.map(({ pointer, detail }) => ({ pointer, detail: say(detail, locale) })) }),
  };
  return Response.json(body, {
    status,
    headers: {
      'Content-Type': 'application/problem+json',
      'Content-Language': locale,
      'Cache-Control': 'no-store',
      ...headers,
    },
  });
}
