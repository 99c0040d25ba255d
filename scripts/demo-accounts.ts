// The demo's accounts and where their passwords are kept.
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ROLES, type Role } from '@/lib/access/viewer';
import { ensureData } from './setup/checkout.mjs';

export interface DemoAccount {
  readonly role: Role;
  readonly email: string;
  readonly password: string;
}

const file = z.object({
  accounts: z.array(z.object({ role: z.enum(ROLES), email: z.string(), password: z.string().min(12) })),
});

const EMAILS = {
  learner: 'learner@example.org',
  instructor: 'instructor@example.org',
  administrator: 'admin@example.org',
} satisfies Record<Role, string>;

const path = (): string => join(ensureData(), 'demo.json');

/** The accounts with the passwords of an earlier run; null before the first. */
export function readDemoAccounts(): readonly DemoAccount[] | null {
  if (!existsSync(path())) return null;
  const kept = file.safeParse(JSON.parse(readFileSync(path(), 'utf8')));
  return kept.success ? kept.data.accounts : null;
}

/** Makes up passwords and keeps them where only this user can read them. */
export function makeDemoAccounts(): readonly DemoAccount[] {
  const accounts = ROLES.map((role) => ({
    role,
    email: EMAILS[role],
    password: randomBytes(12).toString('base64url'),
  }));
  writeFileSync(path(), `${JSON.stringify({ accounts }, null, 2)}\n`, { mode: 0o600 });
  return accounts;
}
