// The audit trail: who did what to whom. Never a name, an address or a secret in it.
import 'server-only';
import type { Transaction } from './database';

export interface AuditRecord {
  /** Null for a command at the server's console. */
  readonly actorId: string | null;
  readonly action:
    | 'account.created'
    | 'account.deleted'
    | 'account.linked'
    | 'data.exported'
    | 'member.removed'
    | 'member.role-set'
    | 'password.changed'
    | 'password-link.issued'
    | 'password-link.used'
    | 'results.exported'
    | 'role.set'
    | 'sessions.ended'
    | 'token.created'
    | 'token.revoked';
  /** What kind of thing it was done to; `user` unless told. */
  readonly subject?: 'user' | 'class' | 'assignment';
  readonly subjectId: string;
  readonly data?: Readonly<Record<string, string | number | boolean>>;
}

export async function recordEvent(tx: Transaction, record: AuditRecord): Promise<void> {
  await tx.auditEvent.create({
    data: { subject: 'user', data: {}, ...record },
    select: { id: true },
  });
}
