// Choose what to practise: the suggested skill with its reason, or any other.

import { getTranslations } from 'next-intl/server';
import { RoundCard } from '@/components/practice/round-card';
import { SkillList } from '@/components/practice/skill-list';
import { SuggestionCard } from '@/components/practice/suggestion';
import { Link } from '@/components/ui/link';
import { Page } from '@/components/ui/page';
import { PageHeader } from '@/components/ui/page-header';
import { PageNotice } from '@/components/ui/page-notice';
import { requireLearner } from '@/lib/server/auth/viewer';
import { listTemplates } from '@/lib/server/catalogue/list-templates';
import { pageTitle } from '@/lib/server/locale/page-title';
import { suggestNext } from '@/lib/server/practice/suggest-next';
import { loadProgress } from '@/lib/server/progress/load-progress';
import { loadOpenRound } from '@/lib/server/rounds/load-round';
import { beginRound, endRound, goOnInRound } from '../rounds/actions';
import { startAction } from './actions';

export const generateMetadata = pageTitle('practice.title');

export default async function PracticePage({ searchParams }: { searchParams: Promise<{ notice?: string }> }) {
  const viewer = await requireLearner('/practice');
  const [[suggestion], progress, templates, round, { notice }, t] = await Promise.all([
    suggestNext(viewer),
    loadProgress(viewer),
    listTemplates(viewer),
    loadOpenRound(viewer),
    searchParams,
    getTranslations('practice'),
  ]);
  return (
    <Page>
      <PageHeader title={t('title')} lead={t('lead')} />
      <PageNotice code={notice} />
      {round ? <RoundCard round={round} goOn={goOnInRound} end={endRound} from="/practice" /> : null}
      {round && !round.over ? null : (
        <SuggestionCard suggestion={suggestion} start={startAction} beginRound={beginRound} from="/practice" />
      )}
      <section className="grid gap-4 *:min-w-0">
        <h2 className="text-xl font-semibold">{t('choose')}</h2>
        <p>
          {t.rich('asMap', {
            link: (chunks) => (
              <Link className="link" href="/skills">
                {chunks}
              </Link>
            ),
          })}
        </p>
        <SkillList skills={progress.skills} templates={templates} start={startAction} />
      </section>
    </Page>
  );
}
