// Who is asking: read from the session cookie and compared with the user's row on each request.
import 'server-only';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import type { Viewer } from '@/lib/access/viewer';
import { database } from '../database';
import { requestLocale } from '../locale/request-locale';
import { readSession, type SessionClaims } from './session';
import { toViewer, viewerSelect } from './viewer-row';

/** The person a session belongs to; null when the account is gone or the session was revoked. */
export async function findViewer(claims: SessionClaims): Promise<Viewer | null> {
  const row = await database().user.findFirst({
    where: { id: claims.sub, sessionVersion: claims.version, pseudonym: false },
    select: viewerSelect,
  });
  return row && toViewer(row, await requestLocale());
}

/** The signed-in person or guest, or null. Read once for each request. */
export const getViewer = cache(async (): Promise<Viewer | null> => {
  const claims = await readSession();
  return claims && findViewer(claims);
});

/** The address of the sign-in page that comes back to a path. */
export const signInPath = (returnTo: string): string => `/sign-in?next=${encodeURIComponent(returnTo)}`;

/** The signed-in person (not a guest); others are sent to sign in and come back to `returnTo`. */
export async function requireViewer(returnTo: string): Promise<Viewer> {
  const viewer = await getViewer();
  return viewer && !viewer.guest ? viewer : redirect(signInPath(returnTo));
}

/** The signed-in person or guest; others are sent to sign in and come back to `returnTo`. */
export async function requireLearner(returnTo: string): Promise<Viewer> {
  return (await getViewer()) ?? redirect(signInPath(returnTo));
}
