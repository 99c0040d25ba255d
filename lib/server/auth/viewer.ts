// Who is asking: read from the session cookie and compared with the user's row on each request.
import 'server-only';
import type { Viewer } from '@/lib/access/viewer';

/** The signed-in person or guest, or null. Cached for the length of one request. */
export async function getViewer(): Promise<Viewer | null> {
  throw new Error('not yet');
}

/** The signed-in person (not a guest); others are sent to sign in and come back to `returnTo`. */
export async function requireViewer(returnTo: string): Promise<Viewer> {
  throw new Error(returnTo);
}

/** The signed-in person or guest; others are sent to sign in and come back to `returnTo`. */
export async function requireLearner(returnTo: string): Promise<Viewer> {
  throw new Error(returnTo);
}
