// Holds a class's row until the transaction ends, so that two changes of its members come one after the other.
import 'server-only';
import type { Transaction } from '../database';

export async function lockClass(tx: Transaction, classId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Class" WHERE "id" = ${classId} FOR UPDATE`;
}
