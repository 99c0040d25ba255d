// A running interview: the question in front, under the clock.

import { notFound, redirect } from 'next/navigation';
import { QuestionPanel } from '@/components/interview/question-panel';
import { ClientWords } from '@/components/ui/client-words';
import { Page } from '@/components/ui/page';
import { requireViewer } from '@/lib/server/auth/viewer';
import { loadInterview } from '@/lib/server/interview/load-interview';
import { pageTitle } from '@/lib/server/locale/page-title';
import { loadProblem } from '@/lib/server/practice/load-problem';
import { keepDraft } from '../../problems/[id]/actions';
import { answerQuestionAction } from '../actions';

export const generateMetadata = pageTitle('interview.panel.title');

export default async function InterviewPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const viewer = await requireViewer(`/interviews/${encodeURIComponent(id)}`);
  const found = await loadInterview(viewer, id);
  if (!found) notFound();
  if (found.over) redirect(`/interviews/${id}/report`);
  const problem = await loadProblem(viewer, found.interview.problemId);
  if (!problem) notFound();
  return (
    <Page>
      <ClientWords areas={['answer']}>
        <QuestionPanel
          interview={found.interview}
          problem={problem}
          timeZone={viewer.timeZone}
          answer={answerQuestionAction}
          saveDraft={keepDraft}
        />
      </ClientWords>
    </Page>
  );
}
