// What an instructor can change about a class: name, archive, leaving it.

import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ClassHeader } from '@/components/classes/class-header';
import { ActionForm } from '@/components/ui/action-form';
import { Card } from '@/components/ui/card';
import { Confirm } from '@/components/ui/confirm';
import { Page } from '@/components/ui/page';
import { Section } from '@/components/ui/section';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { archiveClassAction, leaveClassAction, renameClassAction } from '../../actions';
import { findClass } from '../find-class';

interface Props {
  readonly params: Promise<{ id: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { its } = await findClass((await params).id, '/settings');
  return { title: (await getTranslations('classes'))('settings.title', { name: its.name }) };
}

export default async function ClassSettingsPage({ params }: Props) {
  const { its } = await findClass((await params).id, '/settings');
  if (its.role !== 'instructor') notFound();
  const t = await getTranslations('classes');
  const id = <input type="hidden" name="classId" value={its.id} />;
  return (
    <Page>
      <ClassHeader its={its} current="settings" />
      <Card title={t('settings.form')}>
        <ActionForm action={renameClassAction} label={t('settings.form')}>
          {id}
          <TextField name="name" label={t('settings.name')} required maxLength={120} defaultValue={its.name} />
          <TextArea
            name="description"
            label={t('description')}
            rows={2}
            maxLength={2000}
            defaultValue={its.description}
          />
          <div>
            <SubmitButton>{t('settings.save')}</SubmitButton>
          </div>
        </ActionForm>
      </Card>
      <Section
        title={its.archived ? t('settings.restore') : t('settings.archive')}
        lead={its.archived ? t('settings.restoreText') : t('settings.archiveText')}
      >
        <ActionForm action={archiveClassAction} label={t('settings.archive')}>
          {id}
          <input type="hidden" name="archived" value={its.archived ? 'no' : 'yes'} />
          <div>
            <SubmitButton variant="secondary">
              {its.archived ? t('settings.restoreSubmit') : t('settings.archiveSubmit')}
            </SubmitButton>
          </div>
        </ActionForm>
      </Section>
      <Confirm ask={t('leave.ask')} variant="quiet">
        <p>{t('leave.instructor')}</p>
        <ActionForm action={leaveClassAction} label={t('leave.ask')}>
          {id}
          <div>
            <SubmitButton variant="danger">{t('leave.submit')}</SubmitButton>
          </div>
        </ActionForm>
      </Confirm>
    </Page>
  );
}
