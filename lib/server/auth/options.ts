// next-auth's settings: JWT sessions that name a user and a session version, both checked against the row each time.
import 'server-only';
import type { NextAuthOptions, Profile } from 'next-auth';
import { env } from '../env';
import { log } from '../log';
import { moveGuestWork } from '../practice/move-guest-work';
import { authCookies, SESSION_SECONDS } from './cookies';
import { openOutsideAccount } from './outside-account';
import { providers } from './providers';
import { readClaims } from './session';
import { restoreTyped } from './typed-text';
import { findViewer, getViewer } from './viewer';

declare module 'next-auth' {
  interface User {
    sessionVersion?: number;
  }
  interface Session {
    user?: { id: string; name: string; email: string | null; role: string };
  }
}

/** GitHub only hands out verified addresses; the others say so in the profile. */
const isVerified = (provider: string, profile: Profile | undefined): boolean =>
  provider === 'github' ||
  (profile !== undefined && 'email_verified' in profile && String(profile.email_verified) === 'true');

export const authOptions = (): NextAuthOptions => ({
  secret: env().AUTH_SECRET,
  providers: providers(),
  cookies: authCookies(),
  session: { strategy: 'jwt', maxAge: SESSION_SECONDS },
  pages: { signIn: '/sign-in', error: '/sign-in', newUser: '/practice' },
  logger: {
    error: (code, metadata) => log.warn({ code, metadata: String(metadata) }, 'sign-in'),
    warn: (code) => log.debug({ code }, 'sign-in'),
    debug: () => undefined,
  },
  callbacks: {
    async signIn({ user, account, profile }) {
      if (!account || account.type === 'credentials') return true;
      const opened = await openOutsideAccount(
        {
          provider: account.provider,
          providerAccountId: account.providerAccountId,
          email: user.email ?? null,
          emailVerified: isVerified(account.provider, profile),
          name: user.name ?? '',
        },
        await getViewer(),
      );
      if (!opened.ok) return `/sign-in?notice=${opened.error.code}`;
      user.id = opened.value.id;
      user.sessionVersion = opened.value.sessionVersion;
      return true;
    },
    async jwt({ token, user }) {
      const fresh = user?.sessionVersion === undefined ? token : { sub: user.id, version: user.sessionVersion };
      const claims = readClaims(fresh);
      if (!claims || !(await findViewer(claims))) throw new Error('the session was ended');
      return claims;
    },
    async session({ session, token }) {
      const claims = readClaims(token);
      const viewer = claims && (await findViewer(claims));
      if (!viewer) return { expires: session.expires };
      const { id, name, email, role } = viewer;
      return { expires: session.expires, user: { id, name, email, role } };
    },
  },
  events: {
    /** As our own sign-in form does: the guest's work and what had been typed come along. */
    async signIn({ user }) {
      const before = await getViewer();
      if (before?.guest && before.id !== user.id) await moveGuestWork(before.id, user.id);
      await restoreTyped(user.id);
    },
  },
});
