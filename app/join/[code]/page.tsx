// A class's join link: which class it is, and the button that joins it.

import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getFormatter, getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/action-form';
import { LinkButton } from '@/components/ui/link-button';
import { Page } from '@/components/ui/page';
import { PageHeader } from '@/components/ui/page-header';
import { SubmitButton } from '@/components/ui/submit-button';
import { getViewer } from '@/lib/server/auth/viewer';
import { findClassToJoin } from '@/lib/server/classes/find-class-to-join';
import { joinClassAction } from '../actions';

interface Props {
  readonly params: Promise<{ code: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account'))('join.title'), referrer: 'same-origin' };
}

export default async function JoinClassPage({ params }: Props) {
  const code = decodeURIComponent((await params).code);
  const [viewer, t, format] = await Promise.all([getViewer(), getTranslations('account.join'), getFormatter()]);
  const found = await findClassToJoin(viewer, code);
  if (!found) notFound();
  const signedIn = viewer !== null && !viewer.guest;
  const next = encodeURIComponent(`/join/${encodeURIComponent(code)}`);
  return (
    <Page>
      <PageHeader eyebrow={t('invited')} title={found.name} lead={found.description || undefined} />
      <p>
        {found.instructors.length > 0 ? t('taughtBy', { names: format.list(found.instructors) }) : t('taughtByNobody')}
      </p>
      {found.member ? (
        <div className="grid justify-items-start gap-4">
          <p>{t('member')}</p>
          <LinkButton href={`/classes/${found.id}`}>{t('goTo')}</LinkButton>
        </div>
      ) : signedIn ? (
        <ActionForm action={joinClassAction} label={t('form')}>
          <input type="hidden" name="code" value={code} />
          <p className="max-w-[62ch] text-muted">{t('seen', { email: viewer.email ?? '' })}</p>
          <div>
            <SubmitButton busy={t('busy')}>{t('submit')}</SubmitButton>
          </div>
        </ActionForm>
      ) : (
        <div className="grid gap-4">
          <p>{t('signInFirst')}</p>
          <div className="flex flex-wrap gap-3">
            <LinkButton href={`/sign-in?next=${next}`}>{t('signIn')}</LinkButton>
            <LinkButton href={`/sign-up?next=${next}`} variant="secondary">
              {t('signUp')}
            </LinkButton>
          </div>
        </div>
      )}
    </Page>
  );
}
