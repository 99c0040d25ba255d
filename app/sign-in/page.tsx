// Sign in. `next` leads back to where the person came from.

import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { OutsideSignIn } from '@/components/shell/outside-sign-in';
import { ActionForm } from '@/components/ui/action-form';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import { PageHeader } from '@/components/ui/page-header';
import { PageNotice } from '@/components/ui/page-notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { outsideProviders } from '@/lib/server/auth/providers';
import { getViewer } from '@/lib/server/auth/viewer';
import { pageTitle } from '@/lib/server/locale/page-title';
import { safePath } from '@/lib/server/safe-path';
import { outsideSignInAction, signInAction } from './actions';

export const generateMetadata = pageTitle('account.signIn.title');

type Query = { next?: string; callbackUrl?: string; error?: string; notice?: string };

export default async function SignInPage({ searchParams }: { searchParams: Promise<Query> }) {
  const query = await searchParams;
  const [viewer, t] = await Promise.all([getViewer(), getTranslations('account')]);
  const next = query.next ? safePath(query.next, '/home') : undefined;
  if (viewer && !viewer.guest) redirect(next ?? '/home');
  return (
    <Page width="narrow">
      <PageHeader title={t('signIn.title')} />
      <PageNotice code={query.notice ?? (query.error ? 'sign-in-failed' : undefined)} />
      {next ? <Notice>{t('signIn.goOn')}</Notice> : null}
      <ActionForm action={signInAction}>
        {next ? <input type="hidden" name="next" value={next} /> : null}
        <TextField label={t('email')} name="email" type="email" autoComplete="username" required />
        <TextField label={t('password')} name="password" type="password" autoComplete="current-password" required />
        <SubmitButton busy={t('signIn.busy')}>{t('signIn.title')}</SubmitButton>
      </ActionForm>
      <OutsideSignIn providers={outsideProviders()} next={next} action={outsideSignInAction} />
      <div className="grid gap-2 text-muted">
        <p>
          {t.rich('signIn.newHere', {
            link: (chunks) => (
              <Link className="link" href={next ? `/sign-up?next=${encodeURIComponent(next)}` : '/sign-up'}>
                {chunks}
              </Link>
            ),
          })}
        </p>
        <p>{t('signIn.forgotten')}</p>
      </div>
    </Page>
  );
}
