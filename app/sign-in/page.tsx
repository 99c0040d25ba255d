// Sign in. `next` leads back to where the person came from.
import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { OutsideSignIn } from '@/components/shell/outside-sign-in';
import { ActionForm } from '@/components/ui/action-form';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import { PageHeader } from '@/components/ui/page-header';
import { PageNotice } from '@/components/ui/page-notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { outsideProviders } from '@/lib/server/auth/providers';
import { getViewer } from '@/lib/server/auth/viewer';
import { safePath } from '@/lib/server/safe-path';
import { outsideSignInAction, signInAction } from './actions';

export const metadata: Metadata = { title: 'Sign in' };

type Query = { next?: string; callbackUrl?: string; error?: string; notice?: string };

export default async function SignInPage({ searchParams }: { searchParams: Promise<Query> }) {
  const query = await searchParams;
  const viewer = await getViewer();
  const next = query.next ? safePath(query.next, '/home') : undefined;
  if (viewer && !viewer.guest) redirect(next ?? '/home');
  return (
    <Page width="narrow">
      <PageHeader title="Sign in" />
      <PageNotice code={query.notice ?? (query.error ? 'sign-in-failed' : undefined)} />
      {next ? <Notice>Sign in to go on where you were. What you typed is kept.</Notice> : null}
      <ActionForm action={signInAction}>
        {next ? <input type="hidden" name="next" value={next} /> : null}
        <TextField label="Email" name="email" type="email" autoComplete="username" required />
        <TextField label="Password" name="password" type="password" autoComplete="current-password" required />
        <SubmitButton busy="Signing in…">Sign in</SubmitButton>
      </ActionForm>
      <OutsideSignIn providers={outsideProviders()} next={next} action={outsideSignInAction} />
      <div className="grid gap-2 text-muted">
        <p>
          New here?{' '}
          <Link className="link" href={next ? `/sign-up?next=${encodeURIComponent(next)}` : '/sign-up'}>
            Make an account
          </Link>
        </p>
        <p>Forgotten your password? Your instructor or an administrator can send you a link that sets a new one.</p>
      </div>
    </Page>
  );
}
