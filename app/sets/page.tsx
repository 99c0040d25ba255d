// An instructor's problem sets.
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { ActionForm } from '@/components/ui/action-form';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Page } from '@/components/ui/page';
import { PageHeader } from '@/components/ui/page-header';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { Time } from '@/components/ui/time';
import { requireViewer } from '@/lib/server/auth/viewer';
import { listSets } from '@/lib/server/sets/list-sets';
import { createSetAction } from './actions';

export const metadata: Metadata = { title: 'Problem sets' };

export default async function SetsPage() {
  const viewer = await requireViewer('/sets');
  const sets = await listSets(viewer);
  if (!sets) notFound();
  return (
    <Page>
      <PageHeader
        title="Problem sets"
        lead="A set is a list of kinds of problems. Give it to a class as practice or as a quiz."
      />
      {sets.length > 0 ? (
        <ul aria-label="Your problem sets" className="divide-y divide-line rounded-lg border border-line bg-surface">
          {sets.map((set) => (
            <li key={set.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 px-4 py-4 sm:px-6">
              <Link className="link min-w-0 font-semibold wrap-anywhere" href={`/sets/${set.id}`}>
                {set.title}
              </Link>
              <span className="text-sm text-muted">
                {set.problems} {set.problems === 1 ? 'problem' : 'problems'} · changed{' '}
                <Time iso={set.updatedAt} timeZone={viewer.timeZone} style="day" />
              </span>
            </li>
          ))}
        </ul>
      ) : (
        <EmptyState title="You have no set yet">
          Make one below and add problems to it. Then open a class and assign it there.
        </EmptyState>
      )}
      <Card title="Make a set">
        <ActionForm action={createSetAction} label="Make a set">
          <TextField name="title" label="Title" required maxLength={120} />
          <TextArea name="description" label="Notes for yourself (optional)" rows={2} maxLength={2000} />
          <div>
            <SubmitButton busy="Making…">Make the set</SubmitButton>
          </div>
        </ActionForm>
      </Card>
    </Page>
  );
}
