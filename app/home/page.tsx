// A learner's home: what their classes expect, what to practise next, what they did last.
import type { Metadata } from 'next';
import Link from 'next/link';
import { DueList } from '@/components/classes/due-list';
import { RoundCard } from '@/components/practice/round-card';
import { SuggestionCard } from '@/components/practice/suggestion';
import { HistoryTable } from '@/components/progress/history-table';
import { Page } from '@/components/ui/page';
import { PageHeader } from '@/components/ui/page-header';
import { PageNotice } from '@/components/ui/page-notice';
import { listDue } from '@/lib/server/assignments/list-due';
import { requireViewer } from '@/lib/server/auth/viewer';
import { suggestNext } from '@/lib/server/practice/suggest-next';
import { loadProgress } from '@/lib/server/progress/load-progress';
import { loadOpenRound } from '@/lib/server/rounds/load-round';
import { startAction } from '../practice/actions';
import { beginRound, endRound, goOnInRound } from '../rounds/actions';

export const metadata: Metadata = { title: 'Home' };

const RECENT = 5;

export default async function HomePage({ searchParams }: { searchParams: Promise<{ notice?: string }> }) {
  const viewer = await requireViewer('/home');
  const [due, [suggestion], progress, round, { notice }] = await Promise.all([
    listDue(viewer),
    suggestNext(viewer),
    loadProgress(viewer),
    loadOpenRound(viewer),
    searchParams,
  ]);
  const recent = progress.history.slice(0, RECENT);
  return (
    <Page width="wide">
      <PageHeader title={`Hello, ${viewer.name}`} />
      <PageNotice code={notice} />
      {due.length > 0 ? (
        <section className="grid gap-4 *:min-w-0">
          <h2 className="text-xl font-semibold">For your classes</h2>
          <DueList items={due} timeZone={viewer.timeZone} />
          <p>
            <Link className="link" href="/classes">
              All your classes
            </Link>
          </p>
        </section>
      ) : null}
      {round ? <RoundCard round={round} goOn={goOnInRound} end={endRound} from="/home" /> : null}
      {round && !round.over ? null : (
        <SuggestionCard suggestion={suggestion} start={startAction} beginRound={beginRound} from="/home" />
      )}
      {recent.length > 0 ? (
        <section className="grid gap-4 *:min-w-0">
          <h2 className="text-xl font-semibold">Lately</h2>
          <HistoryTable caption="Your last problems" hideCaption entries={recent} timeZone={viewer.timeZone} />
          <p>
            <Link className="link" href="/progress">
              All your progress
            </Link>
          </p>
        </section>
      ) : (
        <p className="text-muted">
          If your instructor gave you a link to a class, open it and join, or type its code on{' '}
          <Link className="link" href="/classes">
            your classes
          </Link>
          : what is due will be listed here.
        </p>
      )}
    </Page>
  );
}
