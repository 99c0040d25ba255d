// The one door to Prisma: a single client over the pg adapter for the life of the process.
import 'server-only';
import { PrismaPg } from '@prisma/adapter-pg';
import { type Prisma, PrismaClient } from '@/lib/server/prisma/generated/client';
import { env } from './env';

declare global {
  var chainwiseDatabase: PrismaClient | undefined;
}

function connect(): PrismaClient {
  return new PrismaClient({
    errorFormat: 'minimal',
    adapter: new PrismaPg({ connectionString: env().DATABASE_URL, max: 10, connectionTimeoutMillis: 5_000 }),
    transactionOptions: { maxWait: 5_000, timeout: 15_000 },
  });
}

/** The client; kept on the global object so that development reloads do not open new pools. */
export function database(): PrismaClient {
  globalThis.chainwiseDatabase ??= connect();
  return globalThis.chainwiseDatabase;
}

/** The client inside a transaction. */
export type Transaction = Prisma.TransactionClient;
