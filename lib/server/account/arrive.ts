// What happens when somebody has proved who they are: the session, the guest's work, the text typed before.
import 'server-only';
import type { Viewer } from '@/lib/access/viewer';
import { startSession } from '../auth/session';
import { restoreTyped } from '../auth/typed-text';
import { moveGuestWork } from '../practice/move-guest-work';
import type { KnownUser } from './verify-credentials';

/** `before` is who the browser was until now. */
export async function arrive(user: KnownUser, before: Viewer | null): Promise<void> {
  if (before?.guest && before.id !== user.id) await moveGuestWork(before.id, user.id);
  await startSession(user);
  await restoreTyped(user.id);
}
