// One problem of the viewer's own.
import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { Tips } from '@/components/help/tips';
import { AskedParts } from '@/components/placement/asked-parts';
import { ReasonText } from '@/components/practice/reason-text';
import { RoundBar } from '@/components/practice/round-bar';
import { NextSteps } from '@/components/problem/next-steps';
import { Outcome } from '@/components/problem/outcome';
import { PrintFacts } from '@/components/problem/print-facts';
import { ProblemPanel } from '@/components/problem/problem-panel';
import { ProblemTools } from '@/components/problem/problem-tools';
import { ReportForm } from '@/components/problem/report-form';
import { ClientWords } from '@/components/ui/client-words';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import { PageHeader } from '@/components/ui/page-header';
import { PageNotice } from '@/components/ui/page-notice';
import type { Viewer } from '@/lib/access/viewer';
import type { ProblemView } from '@/lib/grader/view';
import type { RoundView, Tip } from '@/lib/progress/view';
import { type AnsweringHabits, loadHabits } from '@/lib/server/account/typing-habits';
import { requireLearner } from '@/lib/server/auth/viewer';
import { askedPartsOf } from '@/lib/server/placement/asked-parts';
import { loadPlacement } from '@/lib/server/placement/load-placement';
import { loadProblem } from '@/lib/server/practice/load-problem';
import { loadRound } from '@/lib/server/rounds/load-round';
import { startAction } from '../../practice/actions';
import { giveMoreTime, goOnInRound } from '../../rounds/actions';
import { keepDraft, keepHabits, passTip, report, switchShortcuts, workOnProblem } from './actions';

interface Props {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<{ notice?: string }>;
}

interface Shown {
  readonly problem: ProblemView;
  /** Ids of the parts a placement asked; null outside one. */
  readonly asked: readonly string[] | null;
  readonly round: RoundView | null;
  readonly habits: AnsweringHabits;
  readonly tip: Tip | null;
  readonly guest: boolean;
}

const load = cache(async (id: string): Promise<Shown> => {
  const viewer = await requireLearner(`/problems/${encodeURIComponent(id)}`);
  const [problem, { tip, ...habits }] = await Promise.all([loadProblem(viewer, id), loadHabits(viewer)]);
  if (!problem) notFound();
  await leadToPlacement(viewer, problem);
  const round = problem.roundId === null ? null : await loadRound(viewer, problem.roundId);
  // They speak of checking and hints: of no use where the problem is over or keeps its verdicts.
  const helpful = problem.state === 'open' && !problem.withheld;
  const asked =
    problem.purpose === 'placement' ? await askedPartsOf({ ...problem, templateId: problem.template }) : null;
  return { problem, asked, round, habits, tip: helpful ? tip : null, guest: viewer.guest };
});

/** A question of a placement that runs is answered there. */
async function leadToPlacement(viewer: Viewer, { purpose, roundId }: ProblemView): Promise<void> {
  if (purpose !== 'placement' || roundId === null) return;
  const placement = await loadPlacement(viewer, roundId);
  if (placement && !placement.over) redirect(`/placements/${roundId}`);
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { problem } = await load((await params).id);
  return { title: problem.question.title };
}

function Whence({ problem }: { problem: ProblemView }) {
  const t = useTranslations('problem');
  if (problem.assignmentId) {
    return (
      <Link className="link" href={`/assignments/${problem.assignmentId}`}>
        {t('toAssignment')}
      </Link>
    );
  }
  if (problem.interviewId) {
    return (
      <Link className="link" href={`/interviews/${problem.interviewId}`}>
        {t('toInterview')}
      </Link>
    );
  }
  if (problem.purpose === 'placement') {
    return (
      <Link className="link" href={`/placements/${problem.roundId}`}>
        {t('toPlacement')}
      </Link>
    );
  }
  return (
    <Link className="link" href="/practice">
      {t('practice')}
    </Link>
  );
}

export default async function ProblemPage({ params, searchParams }: Props) {
  const { problem, asked, round, habits, tip, guest } = await load((await params).id);
  const { notice } = await searchParams;
  const t = await getTranslations('problem');
  return (
    <Page>
      {round ? <RoundBar round={round} problemId={problem.id} moreTime={giveMoreTime} /> : null}
      <PageHeader
        eyebrow={<Whence problem={problem} />}
        title={problem.question.title}
        lead={problem.reason ? <ReasonText reason={problem.reason} /> : undefined}
      />
      <PageNotice code={notice} />
      {tip ? <Tips tip={tip} pass={passTip} /> : null}
      <ClientWords areas={['answer']}>
        <ProblemPanel
          problem={problem}
          work={workOnProblem}
          saveDraft={keepDraft}
          habits={habits}
          saveHabits={keepHabits}
          after={
            <>
              <Outcome problem={problem} />
              <AskedParts problem={problem} asked={asked} />
              {problem.purpose === 'practice' || problem.purpose === 'placement' ? (
                <NextSteps problemId={problem.id} start={startAction} round={round} goOn={goOnInRound} />
              ) : null}
            </>
          }
        />
        <ProblemTools problemId={problem.id} shortcuts={habits.shortcuts} switchShortcuts={switchShortcuts}>
          <ReportForm problemId={problem.id} report={report} />
        </ProblemTools>
      </ClientWords>
      <PrintFacts problem={problem} />
      {guest ? (
        <Notice title={t('guest.title')}>
          <p>
            {t.rich('guest.text', {
              link: (chunks) => (
                <Link className="link" href={`/sign-up?next=/problems/${problem.id}`}>
                  {chunks}
                </Link>
              ),
            })}
          </p>
        </Notice>
      ) : null}
    </Page>
  );
}
