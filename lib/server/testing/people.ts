// People for tests that need PostgreSQL.
import { randomBytes } from 'node:crypto';
import type { Role, Viewer } from '@/lib/access/viewer';
import { DEFAULT_LOCALE } from '@/lib/words/locale';
import { toViewer, viewerSelect } from '../auth/viewer-row';
import { database } from '../database';

/** A stored account of a role; nobody else has its email. */
export async function makePerson(role: Role = 'learner', data: { timeZone?: string } = {}): Promise<Viewer> {
  const email = `${randomBytes(6).toString('hex')}@example.org`;
  const row = await database().user.create({ data: { email, name: role, role, ...data }, select: viewerSelect });
  return toViewer(row, DEFAULT_LOCALE);
}

export async function makeGuest(): Promise<Viewer> {
  return toViewer(await database().user.create({ data: { guest: true }, select: viewerSelect }), DEFAULT_LOCALE);
}
