// What an instructor can change about a class: name, archive, leaving it.
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
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
  return { title: `Settings of ${(await findClass((await params).id, '/settings')).its.name}` };
}

export default async function ClassSettingsPage({ params }: Props) {
  const { its } = await findClass((await params).id, '/settings');
  if (its.role !== 'instructor') notFound();
  const id = <input type="hidden" name="classId" value={its.id} />;
  return (
    <Page>
      <ClassHeader its={its} current="settings" />
      <Card title="Name">
        <ActionForm action={renameClassAction} label="Name of the class">
          {id}
          <TextField name="name" label="Name" required maxLength={120} defaultValue={its.name} />
          <TextArea
            name="description"
            label="Description (optional)"
            rows={2}
            maxLength={2000}
            defaultValue={its.description}
          />
          <div>
            <SubmitButton>Save</SubmitButton>
          </div>
        </ActionForm>
      </Card>
      <Section
        title={its.archived ? 'Take it out of the archive' : 'Archive'}
        lead={
          its.archived
            ? 'The class is archived: nobody can join, nothing can be assigned and nothing is due.'
            : 'For a class that is over. It keeps its members and results, but nobody can join, nothing can be assigned and nothing is due any more. You can undo this.'
        }
      >
        <ActionForm action={archiveClassAction} label="Archive">
          {id}
          <input type="hidden" name="archived" value={its.archived ? 'no' : 'yes'} />
          <div>
            <SubmitButton variant="secondary">
              {its.archived ? 'Take the class out of the archive' : 'Archive the class'}
            </SubmitButton>
          </div>
        </ActionForm>
      </Section>
      <Confirm ask="Leave this class" variant="quiet">
        <p>You lose every right in it at once. A class keeps at least one instructor.</p>
        <ActionForm action={leaveClassAction} label="Leave this class">
          {id}
          <div>
            <SubmitButton variant="danger">Yes, leave the class</SubmitButton>
          </div>
        </ActionForm>
      </Confirm>
    </Page>
  );
}
