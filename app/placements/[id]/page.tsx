// A placement of the viewer's own: the question in front; once it is over, what it showed.

import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { OfferCard } from '@/components/placement/offer-card';
import { QuestionPanel } from '@/components/placement/question-panel';
import { SummaryView } from '@/components/placement/summary';
import { SuggestionCard } from '@/components/practice/suggestion';
import { ClientWords } from '@/components/ui/client-words';
import { Link } from '@/components/ui/link';
import { LinkButton } from '@/components/ui/link-button';
import { Page } from '@/components/ui/page';
import { PageHeader } from '@/components/ui/page-header';
import { PageNotice } from '@/components/ui/page-notice';
import { Section } from '@/components/ui/section';
import { ToTheTop } from '@/components/ui/to-the-top';
import type { Viewer } from '@/lib/access/viewer';
import type { PlacementView } from '@/lib/progress/view';
import { loadHabits } from '@/lib/server/account/typing-habits';
import { requireLearner } from '@/lib/server/auth/viewer';
import { pageTitle } from '@/lib/server/locale/page-title';
import { loadPlacement, loadPlacementSummary } from '@/lib/server/placement/load-placement';
import { loadQuestion } from '@/lib/server/placement/load-question';
import { suggestNext } from '@/lib/server/practice/suggest-next';
import { startAction } from '../../practice/actions';
import { keepDraft, keepHabits } from '../../problems/[id]/actions';
import { beginRound } from '../../rounds/actions';
import { answerPlacementAction, beginPlacement } from '../actions';

export const generateMetadata = pageTitle('placement.title');

const HEADING = 'placement-heading';

interface Props {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<{ notice?: string }>;
}

export default async function PlacementPage({ params, searchParams }: Props) {
  const { id } = await params;
  const viewer = await requireLearner(`/placements/${encodeURIComponent(id)}`);
  const [placement, { notice }] = await Promise.all([loadPlacement(viewer, id), searchParams]);
  if (!placement) notFound();
  return (
    <Page>
      <ToTheTop question={placement.over ? placement.most : placement.done} headingId={HEADING} />
      <PageNotice code={notice} />
      {placement.over ? (
        <Over viewer={viewer} id={id} />
      ) : (
        <Running viewer={viewer} placement={placement} problemId={placement.problemId} />
      )}
    </Page>
  );
}

async function Running({
  viewer,
  placement,
  problemId,
}: {
  viewer: Viewer;
  placement: PlacementView;
  problemId: string | null;
}) {
  const [question, habits] = await Promise.all([problemId && loadQuestion(viewer, problemId), loadHabits(viewer)]);
  if (!question) {
    const offer = { ...placement, open: placement };
    return <OfferCard offer={offer} begin={beginPlacement} from={`/placements/${placement.id}`} />;
  }
  return (
    <ClientWords areas={['answer']}>
      <QuestionPanel
        placement={placement}
        problem={question.problem}
        asked={question.asked}
        headingId={HEADING}
        answer={answerPlacementAction}
        saveDraft={keepDraft}
        habits={habits}
        saveHabits={keepHabits}
      />
    </ClientWords>
  );
}

async function Over({ viewer, id }: { viewer: Viewer; id: string }) {
  const [summary, [best], t] = await Promise.all([
    loadPlacementSummary(viewer, id),
    suggestNext(viewer),
    getTranslations('placement'),
  ]);
  if (!summary) notFound();
  const skills = summary.branches.flatMap((branch) => branch.skills);
  const known = skills.filter((skill) => skill.stand === 'known').length;
  const from = `/placements/${id}`;
  return (
    <>
      <PageHeader
        eyebrow={
          <Link className="link" href="/skills">
            {t('toSkills')}
          </Link>
        }
        title={t('done', { subject: summary.title })}
        headingId={HEADING}
        lead={t(known > 0 ? 'doneLead' : 'doneLeadNone', { known, count: skills.length })}
      />
      <Section title={t('next')}>
        <SuggestionCard suggestion={best} start={startAction} beginRound={beginRound} from={from} />
        <div>
          <LinkButton href="/skills" variant="secondary">
            {t('seeMap')}
          </LinkButton>
        </div>
      </Section>
      <SummaryView summary={summary} />
    </>
  );
}
