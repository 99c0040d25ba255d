// Browsers of different people: each a context with the session cookie that signing in would set.
import type { Browser, BrowserContext, BrowserContextOptions } from '@playwright/test';
import type { Viewer } from '@/lib/access/viewer';
import { sessionCookie } from '@/lib/server/auth/cookies';
import { sealSession } from '@/lib/server/auth/session';
import { database } from '@/lib/server/database';

/** The cookie of somebody who is signed in. */
export async function sessionOf(viewer: Pick<Viewer, 'id'>): Promise<{ name: string; value: string; url: string }> {
  const user = await database().user.findUniqueOrThrow({
    where: { id: viewer.id },
    select: { id: true, sessionVersion: true },
  });
  return { name: sessionCookie().name, value: await sealSession(user), url: process.env.E2E_URL ?? '' };
}

/** Another browser, of somebody or of nobody. */
export async function browserOf(
  browser: Browser,
  viewer: Pick<Viewer, 'id'> | null,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  const context = await browser.newContext(options);
  if (viewer) await context.addCookies([await sessionOf(viewer)]);
  return context;
}
