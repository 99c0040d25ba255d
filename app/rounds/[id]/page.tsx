// A round of the viewer's own: while it runs, what else could come next; once it is over, how it went.

import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { OtherSkills } from '@/components/practice/other-skills';
import { RoundCard } from '@/components/practice/round-card';
import { RoundSummaryView } from '@/components/practice/round-summary';
import { SuggestionCard } from '@/components/practice/suggestion';
import { Link } from '@/components/ui/link';
import { Page } from '@/components/ui/page';
import { PageHeader } from '@/components/ui/page-header';
import { PageNotice } from '@/components/ui/page-notice';
import { requireLearner } from '@/lib/server/auth/viewer';
import { pageTitle } from '@/lib/server/locale/page-title';
import { suggestNext } from '@/lib/server/practice/suggest-next';
import { loadRoundSummary } from '@/lib/server/rounds/load-round';
import { startAction } from '../../practice/actions';
import { beginRound, endRound, goOnInRound } from '../actions';

export const generateMetadata = pageTitle('practice.round.title');

interface Props {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<{ notice?: string }>;
}

/** So many other skills are offered. */
const OTHERS = 5;

export default async function RoundPage({ params, searchParams }: Props) {
  const { id } = await params;
  const viewer = await requireLearner(`/rounds/${encodeURIComponent(id)}`);
  const summary = (await loadRoundSummary(viewer, id)) ?? notFound();
  const [[best, ...others], { notice }, t] = await Promise.all([
    suggestNext(viewer),
    searchParams,
    getTranslations('practice'),
  ]);
  const from = `/rounds/${summary.id}`;
  return (
    <Page>
      <PageHeader
        eyebrow={
          <Link className="link" href="/practice">
            {t('title')}
          </Link>
        }
        title={t(summary.over ? 'round.done' : 'round.soFar')}
      />
      <PageNotice code={notice} />
      {summary.over ? null : <RoundCard round={summary} goOn={goOnInRound} end={endRound} from={from} />}
      {summary.over || summary.done > 0 ? <RoundSummaryView summary={summary} /> : null}
      {summary.over ? (
        <section className="grid gap-4 *:min-w-0">
          <h2 className="text-xl font-semibold">{t('round.another')}</h2>
          <SuggestionCard suggestion={best} start={startAction} beginRound={beginRound} from={from} />
        </section>
      ) : (
        <section className="grid gap-4 *:min-w-0">
          <h2 className="text-xl font-semibold">{t('round.orElse')}</h2>
          <OtherSkills
            suggestions={[best, ...others].slice(0, OTHERS)}
            go={goOnInRound}
            ask={{ roundId: summary.id }}
            from={from}
          />
        </section>
      )}
    </Page>
  );
}
