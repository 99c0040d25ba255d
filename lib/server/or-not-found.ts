// What is not there and what is not the viewer's look the same from outside: the 404 page.
import 'server-only';
import { notFound } from 'next/navigation';
import type { Message, Result } from '@/lib/result';

/** The result as it is, unless it was refused with `not-found`. */
export function orNotFound<T, E extends Message>(result: Result<T, E>): Result<T, E> {
  if (!result.ok && result.error.code === 'not-found') notFound();
  return result;
}
