// Choose what to practise: the suggested skill with its reason, or any other.
import type { Metadata } from 'next';
import Link from 'next/link';
import { RoundCard } from '@/components/practice/round-card';
import { SkillList } from '@/components/practice/skill-list';
import { SuggestionCard } from '@/components/practice/suggestion';
import { Page } from '@/components/ui/page';
import { PageHeader } from '@/components/ui/page-header';
import { PageNotice } from '@/components/ui/page-notice';
import { requireLearner } from '@/lib/server/auth/viewer';
import { listTemplates } from '@/lib/server/catalogue/list-templates';
import { suggestNext } from '@/lib/server/practice/suggest-next';
import { loadProgress } from '@/lib/server/progress/load-progress';
import { loadOpenRound } from '@/lib/server/rounds/load-round';
import { beginRound, endRound, goOnInRound } from '../rounds/actions';
import { startAction } from './actions';

export const metadata: Metadata = { title: 'Practice' };

export default async function PracticePage({ searchParams }: { searchParams: Promise<{ notice?: string }> }) {
  const viewer = await requireLearner('/practice');
  const [[suggestion], progress, templates, round, { notice }] = await Promise.all([
    suggestNext(viewer),
    loadProgress(viewer),
    listTemplates(viewer),
    loadOpenRound(viewer),
    searchParams,
  ]);
  return (
    <Page>
      <PageHeader
        title="Practice"
        lead="Every problem is drawn fresh. Answers that cannot be read, or that we cannot decide, never count against you."
      />
      <PageNotice code={notice} />
      {round ? <RoundCard round={round} goOn={goOnInRound} end={endRound} from="/practice" /> : null}
      {round && !round.over ? null : (
        <SuggestionCard suggestion={suggestion} start={startAction} beginRound={beginRound} from="/practice" />
      )}
      <section className="grid gap-4 *:min-w-0">
        <h2 className="text-xl font-semibold">Or choose a skill</h2>
        <p>
          <Link className="link" href="/skills">
            See them as a map
          </Link>
          , with what each builds on.
        </p>
        <SkillList skills={progress.skills} templates={templates} start={startAction} />
      </section>
    </Page>
  );
}
