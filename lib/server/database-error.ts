// Tells a database that does not answer from a defect of ours.
import 'server-only';
import { Prisma } from './prisma/generated/client';

/** Prisma's codes for: cannot reach, timed out, closed the connection, no free connection, transaction could not start. */
const UNAVAILABLE = new Set(['P1000', 'P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028', 'P2037']);
/** The same from the driver, and PostgreSQL's own: shutting down, starting up, too many connections. */
const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'ETIMEDOUT',
  '57P01',
  '57P02',
  '57P03',
  '53300',
]);

/** What the pool says, without a code, when no connection came free, or none was made, in time. */
const POOL_TIMEOUTS = new Set([
  'timeout exceeded when trying to connect',
  'Connection terminated due to connection timeout',
]);

const codeOf = (error: unknown): string | undefined =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;

export function isDatabaseUnavailable(error: unknown): boolean {
  if (error instanceof Prisma.PrismaClientInitializationError) return true;
  if (error instanceof Error && POOL_TIMEOUTS.has(error.message)) return true;
  const code = codeOf(error);
  if (code !== undefined && (UNAVAILABLE.has(code) || UNREACHABLE.has(code))) return true;
  return error instanceof Error && error.cause !== undefined && isDatabaseUnavailable(error.cause);
}
