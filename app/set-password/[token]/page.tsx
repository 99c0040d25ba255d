// Choose a password through a one-time link.
import type { Metadata } from 'next';
import { ActionForm } from '@/components/ui/action-form';
import { LinkButton } from '@/components/ui/link-button';
import { Page } from '@/components/ui/page';
import { PageHeader } from '@/components/ui/page-header';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { findPasswordLink } from '@/lib/server/account/set-password';
import { setPasswordAction } from './actions';

export const metadata: Metadata = { title: 'Set your password', referrer: 'no-referrer' };

export default async function SetPasswordPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const owner = await findPasswordLink(token);
  if (!owner) {
    return (
      <Page width="narrow">
        <PageHeader
          title="This link no longer works"
          lead="It was used already, or it is older than three days. Ask whoever sent it for a new one."
        />
        <div>
          <LinkButton href="/sign-in">Sign in</LinkButton>
        </div>
      </Page>
    );
  }
  return (
    <Page width="narrow">
      <PageHeader title="Set your password" lead={`For ${owner.email ?? owner.name}. You are signed in right after.`} />
      <ActionForm action={setPasswordAction}>
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="username" autoComplete="username" value={owner.email ?? ''} readOnly />
        <TextField
          label="New password"
          name="password"
          type="password"
          autoComplete="new-password"
          hint="At least 8 characters. A few words you remember work well."
          required
        />
        <SubmitButton busy="Setting…">Set password and sign in</SubmitButton>
      </ActionForm>
    </Page>
  );
}
