// The accounts an administrator looks after, newest first, a page at a time.
import 'server-only';
import { canAdminister } from '@/lib/access/account';
import type { Role, Viewer } from '@/lib/access/viewer';
import { database } from '../database';
import { isId } from '../id';
import { storable } from '../storable';

export interface AccountEntry {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly role: Role;
  /** ISO instant. */
  readonly createdAt: string;
}

export interface AccountPage {
  readonly accounts: readonly AccountEntry[];
  /** Pass as `after` for the next page. */
  readonly next: string | null;
}

const PAGE = 50;

/** Accounts whose name or email contains `search`; null for those who may not see them. */
export async function listAccounts(viewer: Viewer, search = '', after?: string): Promise<AccountPage | null> {
  if (!canAdminister(viewer)) return null;
  const contains = { contains: storable(search), mode: 'insensitive' } as const;
  const rows = await database().user.findMany({
    where: {
      guest: false,
      pseudonym: false,
      ...(search && { OR: [{ name: contains }, { email: contains }] }),
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    ...(after !== undefined && isId(after) && { cursor: { id: after }, skip: 1 }),
    take: PAGE + 1,
    select: { id: true, name: true, email: true, role: true, createdAt: true },
  });
  const accounts = rows.slice(0, PAGE).map((row) => ({ ...row, createdAt: row.createdAt.toISOString() }));
  return { accounts, next: rows.length > PAGE ? (accounts.at(-1)?.id ?? null) : null };
}
