// An instructor's problem sets.

import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/action-form';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { Page } from '@/components/ui/page';
import { PageHeader } from '@/components/ui/page-header';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { Time } from '@/components/ui/time';
import { requireViewer } from '@/lib/server/auth/viewer';
import { pageTitle } from '@/lib/server/locale/page-title';
import { listSets } from '@/lib/server/sets/list-sets';
import { createSetAction } from './actions';

export const generateMetadata = pageTitle('sets.title');

export default async function SetsPage() {
  const viewer = await requireViewer('/sets');
  const [sets, t] = await Promise.all([listSets(viewer), getTranslations('sets')]);
  if (!sets) notFound();
  return (
    <Page>
      <PageHeader title={t('title')} lead={t('lead')} />
      {sets.length > 0 ? (
        <ul aria-label={t('yours')} className="divide-y divide-line rounded-lg border border-line bg-surface">
          {sets.map((set) => (
            <li key={set.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 px-4 py-4 sm:px-6">
              <Link className="link min-w-0 font-semibold wrap-anywhere" href={`/sets/${set.id}`}>
                {set.title}
              </Link>
              <span className="text-sm text-muted">
                {t.rich('changed', {
                  count: set.problems,
                  time: () => <Time iso={set.updatedAt} timeZone={viewer.timeZone} style="day" />,
                })}
              </span>
            </li>
          ))}
        </ul>
      ) : (
        <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
      )}
      <Card title={t('make')}>
        <ActionForm action={createSetAction} label={t('make')}>
          <TextField name="title" label={t('name')} required maxLength={120} />
          <TextArea name="description" label={t('notes')} rows={2} maxLength={2000} />
          <div>
            <SubmitButton busy={t('making')}>{t('submit')}</SubmitButton>
          </div>
        </ActionForm>
      </Card>
    </Page>
  );
}
