// How to type answers: the syntax card, and what each verdict means, the tips of the first problems.
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { AllTips } from '@/components/help/all-tips';
import { SyntaxCard } from '@/components/help/syntax-card';
import { Tex } from '@/components/math/tex';
import { Icon } from '@/components/ui/icon';
import { Page } from '@/components/ui/page';
import { PageHeader } from '@/components/ui/page-header';
import { TONES } from '@/components/ui/tone';
import { getViewer } from '@/lib/server/auth/viewer';
import { pageTitle } from '@/lib/server/locale/page-title';
import { showTipsAgain } from './actions';

export const generateMetadata = pageTitle('help.title');

const VERDICTS = ['right', 'partly', 'wrong', 'undecided'] as const;

/** A formula as one pastes it: its braces would be placeholders in a sentence of the catalogue. */
const FRACTION = String.raw`\frac{x+1}{2}`;

const code = (chunks: ReactNode) => <code>{chunks}</code>;

export default async function AnswersHelp() {
  const [viewer, t] = await Promise.all([getViewer(), getTranslations('help')]);
  return (
    <Page>
      <PageHeader title={t('title')} lead={t('lead')} />
      <SyntaxCard />
      <section className="avoid-break">
        <h2 className="mb-3 text-xl font-semibold">{t('more')}</h2>
        <div className="prose">
          <p>{t.rich('names', { code, product: () => <Tex tex="w\,x" /> })}</p>
          <p>{t.rich('factors', { code })}</p>
          <p>{t.rich('matrices', { code, odot: () => <Tex tex="\odot" /> })}</p>
          <p>{t.rich('decimals', { code })}</p>
          <p>{t.rich('latex', { code, fraction: () => <code>{FRACTION}</code> })}</p>
        </div>
      </section>
      <section className="avoid-break">
        <h2 className="mb-3 text-xl font-semibold">{t('marks')}</h2>
        <dl className="grid gap-4">
          {VERDICTS.map((tone) => (
            <div key={tone} className="grid gap-x-6 sm:grid-cols-[11rem_minmax(0,1fr)]">
              <dt className={`flex items-center gap-2 self-start font-semibold ${TONES[tone].text}`}>
                <Icon name={TONES[tone].icon} />
                {t(tone)}
              </dt>
              <dd>{t(`${tone}Text`)}</dd>
            </div>
          ))}
          <div className="grid gap-x-6 sm:grid-cols-[11rem_minmax(0,1fr)]">
            <dt className="flex items-center gap-2 self-start font-semibold text-undecided">
              <Icon name="unreadable" />
              {t('unreadable')}
            </dt>
            <dd>{t('unreadableText')}</dd>
          </div>
        </dl>
      </section>
      <AllTips again={viewer ? showTipsAgain : undefined} />
    </Page>
  );
}
