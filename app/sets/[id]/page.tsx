// The editor of a problem set.

import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { AddItemForm } from '@/components/classes/add-item-form';
import { SetItems } from '@/components/classes/set-items';
import { ActionForm } from '@/components/ui/action-form';
import { Card } from '@/components/ui/card';
import { Confirm } from '@/components/ui/confirm';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { Page } from '@/components/ui/page';
import { PageHeader } from '@/components/ui/page-header';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { requireViewer } from '@/lib/server/auth/viewer';
import { loadSet } from '@/lib/server/sets/load-set';
import {
  addItemAction,
  changeItemAction,
  deleteSetAction,
  moveItemAction,
  removeItemAction,
  retitleSetAction,
} from '../actions';

interface Props {
  readonly params: Promise<{ id: string }>;
}

const load = cache(async (id: string) => {
  const viewer = await requireViewer(`/sets/${encodeURIComponent(id)}`);
  const editor = await loadSet(viewer, id);
  return editor?.editable ? editor : notFound();
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await load((await params).id)).set.title };
}

export default async function SetPage({ params }: Props) {
  const { set, catalogue } = await load((await params).id);
  const t = await getTranslations('sets');
  const id = <input type="hidden" name="setId" value={set.id} />;
  return (
    <Page>
      <PageHeader
        eyebrow={
          <Link className="link" href="/sets">
            {t('title')}
          </Link>
        }
        title={set.title}
        lead={t('editor.lead', { count: set.problems })}
      />
      {set.items.length > 0 ? (
        <SetItems
          setId={set.id}
          items={set.items}
          actions={{ change: changeItemAction, move: moveItemAction, remove: removeItemAction }}
        />
      ) : (
        <EmptyState title={t('editor.empty')}>{t('editor.emptyText')}</EmptyState>
      )}
      <Card title={t('editor.add')}>
        <AddItemForm setId={set.id} catalogue={catalogue} added={set.items.length} action={addItemAction} />
      </Card>
      <Card title={t('editor.titleAndNotes')}>
        <ActionForm action={retitleSetAction} label={t('editor.titleAndNotes')}>
          {id}
          <TextField name="title" label={t('name')} required maxLength={120} defaultValue={set.title} />
          <TextArea name="description" label={t('notes')} rows={2} maxLength={2000} defaultValue={set.description} />
          <div>
            <SubmitButton variant="secondary">{t('editor.saveTitle')}</SubmitButton>
          </div>
        </ActionForm>
      </Card>
      <Confirm ask={t('editor.delete')} variant="quiet">
        <p>{t('editor.deleteText')}</p>
        <ActionForm action={deleteSetAction} label={t('editor.delete')}>
          {id}
          <div>
            <SubmitButton variant="danger">{t('editor.deleteSubmit')}</SubmitButton>
          </div>
        </ActionForm>
      </Confirm>
    </Page>
  );
}
