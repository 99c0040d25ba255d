// The viewer's own API tokens that still work; their text is not among what is stored.
import 'server-only';
import type { Viewer } from '@/lib/access/viewer';
import { database } from '../database';

export interface TokenEntry {
  readonly id: string;
  readonly name: string;
  /** ISO instants. */
  readonly createdAt: string;
  readonly lastUsedAt: string | null;
}

export async function listTokens(viewer: Viewer): Promise<readonly TokenEntry[]> {
  const rows = await database().apiToken.findMany({
    where: { userId: viewer.id, revokedAt: null },
    orderBy: { createdAt: 'desc' },
    select: { id: true, name: true, createdAt: true, lastUsedAt: true },
  });
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    createdAt: row.createdAt.toISOString(),
    lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
  }));
}
