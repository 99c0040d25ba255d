// People for tests that need PostgreSQL.
import { randomBytes } from 'node:crypto';
import type { Role, Viewer } from '@/lib/access/viewer';
import { toViewer, viewerSelect } from '../auth/viewer-row';
import { database } from '../database';

/** A stored account of a role; nobody else has its email. */
export async function makePerson(role: Role = 'learner', data: { timeZone?: string } = {}): Promise<Viewer> {
  const email = `${randomBytes(6).toString('hex')}@example.org`;
  return toViewer(await database().user.create({ data: { email, name: role, role, ...data }, select: viewerSelect }));
}

export async function makeGuest(): Promise<Viewer> {
  return toViewer(await database().user.create({ data: { guest: true }, select: viewerSelect }));
}
