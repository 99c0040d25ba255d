// Ways to sign in: email and password always; outside providers when their settings are there.
import 'server-only';
import { headers } from 'next/headers';
import CredentialsProvider from 'next-auth/providers/credentials';
import GitHubProvider from 'next-auth/providers/github';
import GoogleProvider from 'next-auth/providers/google';
import type { OAuthConfig, Provider } from 'next-auth/providers/index';
import { signInFields } from '../account/fields';
import { verifyCredentials } from '../account/verify-credentials';
import { clientAddress } from '../client-address';
import { env } from '../env';

export interface OutsideProvider {
  readonly id: string;
  readonly name: string;
}

const credentials = () =>
  CredentialsProvider({
    id: 'credentials',
    name: 'Email and password',
    credentials: { email: { label: 'Email', type: 'email' }, password: { label: 'Password', type: 'password' } },
    async authorize(given) {
      const parsed = signInFields.safeParse(given);
      if (!parsed.success) return null;
      const verified = await verifyCredentials(parsed.data, clientAddress(await headers()));
      return verified.ok ? verified.value : null;
    },
  });

interface OpenIdProfile {
  readonly sub: string;
  readonly name?: string;
  readonly email?: string;
  readonly email_verified?: boolean;
}

const openId = (issuer: string, clientId: string, clientSecret: string, name: string): OAuthConfig<OpenIdProfile> => ({
  id: 'oidc',
  name,
  type: 'oauth',
  wellKnown: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
  idToken: true,
  checks: ['pkce', 'state', 'nonce'],
  authorization: { params: { scope: 'openid email profile' } },
  clientId,
  clientSecret,
  profile: (profile) => ({ id: profile.sub, name: profile.name ?? null, email: profile.email ?? null }),
});

function outside(): Provider[] {
  const {
    GOOGLE_CLIENT_ID: google,
    GITHUB_CLIENT_ID: github,
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: oidc,
    ...settings
  } = env();
  return [
    ...(google ? [GoogleProvider({ clientId: google, clientSecret: settings.GOOGLE_CLIENT_SECRET ?? '' })] : []),
    ...(github ? [GitHubProvider({ clientId: github, clientSecret: settings.GITHUB_CLIENT_SECRET ?? '' })] : []),
    ...(issuer && oidc ? [openId(issuer, oidc, settings.OIDC_CLIENT_SECRET ?? '', settings.OIDC_NAME)] : []),
  ];
}

export const providers = (): Provider[] => [credentials(), ...outside()];

/** What the sign-in page offers beside email and password. */
export const outsideProviders = (): readonly OutsideProvider[] => outside().map(({ id, name }) => ({ id, name }));
