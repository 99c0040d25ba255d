// Make an account. Work done as a guest is kept.

import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/action-form';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import { PageHeader } from '@/components/ui/page-header';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { ZoneInput } from '@/components/ui/zone-input';
import { getViewer } from '@/lib/server/auth/viewer';
import { pageTitle } from '@/lib/server/locale/page-title';
import { safePath } from '@/lib/server/safe-path';
import { signUpAction } from './actions';

export const generateMetadata = pageTitle('account.signUp.title');

export default async function SignUpPage({ searchParams }: { searchParams: Promise<{ next?: string }> }) {
  const query = await searchParams;
  const [viewer, t] = await Promise.all([getViewer(), getTranslations('account')]);
  const next = query.next ? safePath(query.next, '/home') : undefined;
  if (viewer && !viewer.guest) redirect(next ?? '/home');
  return (
    <Page width="narrow">
      <PageHeader title={t('signUp.heading')} lead={t('signUp.lead')} />
      {viewer?.guest ? <Notice>{t('signUp.guest')}</Notice> : null}
      <ActionForm action={signUpAction}>
        {next ? <input type="hidden" name="next" value={next} /> : null}
        <ZoneInput name="timeZone" />
        <TextField
          label={t('name')}
          name="name"
          autoComplete="name"
          hint={t('signUp.nameHint')}
          maxLength={100}
          required
        />
        <TextField label={t('email')} name="email" type="email" autoComplete="username" required />
        <TextField
          label={t('password')}
          name="password"
          type="password"
          autoComplete="new-password"
          hint={t('newPasswordHint')}
          required
        />
        <SubmitButton busy={t('signUp.busy')}>{t('signUp.submit')}</SubmitButton>
      </ActionForm>
      <p className="text-muted">
        {t.rich('signUp.known', {
          link: (chunks) => (
            <Link className="link" href={next ? `/sign-in?next=${encodeURIComponent(next)}` : '/sign-in'}>
              {chunks}
            </Link>
          ),
        })}
      </p>
    </Page>
  );
}
