// A learner's home: what their classes expect, what to practise next, what they did last.

import { getTranslations } from 'next-intl/server';
import { DueList } from '@/components/classes/due-list';
import { OfferCard } from '@/components/placement/offer-card';
import { RoundCard } from '@/components/practice/round-card';
import { SuggestionCard } from '@/components/practice/suggestion';
import { HistoryTable } from '@/components/progress/history-table';
import { WeekCard } from '@/components/progress/week-card';
import { Link } from '@/components/ui/link';
import { Page } from '@/components/ui/page';
import { PageHeader } from '@/components/ui/page-header';
import { PageNotice } from '@/components/ui/page-notice';
import { listDue } from '@/lib/server/assignments/list-due';
import { requireViewer } from '@/lib/server/auth/viewer';
import { pageTitle } from '@/lib/server/locale/page-title';
import { loadPlacementOffers } from '@/lib/server/placement/load-offers';
import { suggestNext } from '@/lib/server/practice/suggest-next';
import { loadProgress } from '@/lib/server/progress/load-progress';
import { loadWeek } from '@/lib/server/progress/load-week';
import { loadOpenRound } from '@/lib/server/rounds/load-round';
import { beginPlacement } from '../placements/actions';
import { startAction } from '../practice/actions';
import { beginRound, endRound, goOnInRound } from '../rounds/actions';

export const generateMetadata = pageTitle('home.title');

const RECENT = 5;

/** With fewer counted answers than these a person may know more than their practice tells. */
const FEW_ANSWERS = 20;

export default async function HomePage({ searchParams }: { searchParams: Promise<{ notice?: string }> }) {
  const viewer = await requireViewer('/home');
  const [due, [suggestion], progress, round, week, offers, { notice }, t] = await Promise.all([
    listDue(viewer),
    suggestNext(viewer),
    loadProgress(viewer),
    loadOpenRound(viewer),
    loadWeek(viewer),
    loadPlacementOffers(viewer),
    searchParams,
    getTranslations('home'),
  ]);
  const offer = offers.find((one) => one.open) ?? (progress.totals.attempts < FEW_ANSWERS ? offers[0] : undefined);
  const recent = progress.history.slice(0, RECENT);
  return (
    <Page width="wide">
      <PageHeader title={t('hello', { name: viewer.name })} />
      <PageNotice code={notice} />
      {due.length > 0 ? (
        <section className="grid gap-4 *:min-w-0">
          <h2 className="text-xl font-semibold">{t('classes')}</h2>
          <DueList items={due} timeZone={viewer.timeZone} />
          <p>
            <Link className="link" href="/classes">
              {t('allClasses')}
            </Link>
          </p>
        </section>
      ) : null}
      {round ? <RoundCard round={round} goOn={goOnInRound} end={endRound} from="/home" /> : null}
      {round && !round.over ? null : (
        <SuggestionCard suggestion={suggestion} start={startAction} beginRound={beginRound} from="/home" />
      )}
      {offer ? <OfferCard offer={offer} begin={beginPlacement} from="/home" /> : null}
      {week ? <WeekCard week={week} /> : null}
      {recent.length > 0 ? (
        <section className="grid gap-4 *:min-w-0">
          <h2 className="text-xl font-semibold">{t('lately')}</h2>
          <HistoryTable caption={t('table')} hideCaption entries={recent} timeZone={viewer.timeZone} />
          <p>
            <Link className="link" href="/progress">
              {t('allProgress')}
            </Link>
          </p>
        </section>
      ) : (
        <p className="text-muted">
          {t.rich('join', {
            link: (chunks) => (
              <Link className="link" href="/classes">
                {chunks}
              </Link>
            ),
          })}
        </p>
      )}
    </Page>
  );
}
