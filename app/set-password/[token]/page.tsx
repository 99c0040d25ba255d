// Choose a password through a one-time link.

import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/action-form';
import { LinkButton } from '@/components/ui/link-button';
import { Page } from '@/components/ui/page';
import { PageHeader } from '@/components/ui/page-header';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { findPasswordLink } from '@/lib/server/account/set-password';
import { setPasswordAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account'))('setPassword.title'), referrer: 'no-referrer' };
}

export default async function SetPasswordPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const [owner, t] = await Promise.all([findPasswordLink(token), getTranslations('account')]);
  if (!owner) {
    return (
      <Page width="narrow">
        <PageHeader title={t('setPassword.goneHeading')} lead={t('setPassword.goneLead')} />
        <div>
          <LinkButton href="/sign-in">{t('signIn.title')}</LinkButton>
        </div>
      </Page>
    );
  }
  return (
    <Page width="narrow">
      <PageHeader title={t('setPassword.title')} lead={t('setPassword.lead', { who: owner.email ?? owner.name })} />
      <ActionForm action={setPasswordAction}>
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="username" autoComplete="username" value={owner.email ?? ''} readOnly />
        <TextField
          label={t('newPassword')}
          name="password"
          type="password"
          autoComplete="new-password"
          hint={t('newPasswordHint')}
          required
        />
        <SubmitButton busy={t('setPassword.busy')}>{t('setPassword.submit')}</SubmitButton>
      </ActionForm>
    </Page>
  );
}
