// The landing page: what this is, and one live problem that can be answered at once.

import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { GuestPanel } from '@/components/problem/guest-panel';
import { ClientWords } from '@/components/ui/client-words';
import { Link } from '@/components/ui/link';
import { LinkButton } from '@/components/ui/link-button';
import { getViewer } from '@/lib/server/auth/viewer';
import { offerGuestProblem, openGuestProblem } from '@/lib/server/practice/guest-problem';
import { answerAsGuest } from './guest-actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: { absolute: (await getTranslations('shell'))('title') } };
}

export default async function LandingPage({ searchParams }: { searchParams: Promise<{ problem?: string }> }) {
  const [viewer, t] = await Promise.all([getViewer(), getTranslations('landing')]);
  if (viewer && !viewer.guest) redirect('/home');
  const { problem: asked } = await searchParams;
  const problem = (asked ? await openGuestProblem(asked) : null) ?? (await offerGuestProblem());
  return (
    <div className="mx-auto grid w-full max-w-page gap-12 *:min-w-0">
      <header className="max-w-column">
        <h1 className="text-3xl font-semibold tracking-tight">{t('title')}</h1>
        <p className="mt-4 text-lg text-muted">{t('lead')}</p>
      </header>
      <section aria-labelledby="try" className="max-w-column rounded-lg border border-line bg-surface p-4 sm:p-8">
        <p className="text-sm text-muted">{t('try')}</p>
        <h2 id="try" className="mt-1 mb-5 text-xl font-semibold">
          {problem.question.title}
        </h2>
        <ClientWords areas={['answer']}>
          <GuestPanel question={problem.question} token={problem.token} answer={answerAsGuest} />
        </ClientWords>
      </section>
      <section aria-label={t('expect.label')} className="grid gap-8 sm:grid-cols-3">
        <Point title={t('expect.right')}>{t.rich('expect.rightText', { code })}</Point>
        <Point title={t('expect.mistakes')}>{t('expect.mistakesText')}</Point>
        <Point title={t('expect.free')}>{t('expect.freeText')}</Point>
      </section>
      <div className="flex flex-wrap gap-3">
        <LinkButton href="/sign-up">{t('makeAccount')}</LinkButton>
        <LinkButton href="/sign-in" variant="secondary">
          {t('signIn')}
        </LinkButton>
        {viewer ? (
          <Link className="link inline-flex min-h-11 items-center px-2" href="/practice">
            {t('goOn')}
          </Link>
        ) : null}
      </div>
    </div>
  );
}

const code = (chunks: ReactNode) => <span className="whitespace-nowrap font-mono text-sm">{chunks}</span>;

function Point({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <h2 className="font-semibold">{title}</h2>
      <p className="mt-1 text-muted">{children}</p>
    </div>
  );
}
