// The classes somebody is in; instructors make new ones here.
import type { Metadata } from 'next';
import { ClassList } from '@/components/classes/class-list';
import { ActionForm } from '@/components/ui/action-form';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { CONTROL_STYLE, Field } from '@/components/ui/field';
import { Page } from '@/components/ui/page';
import { PageHeader } from '@/components/ui/page-header';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { canCreateClass } from '@/lib/access/class';
import { requireViewer } from '@/lib/server/auth/viewer';
import { listClasses } from '@/lib/server/classes/list-classes';
import { createClassAction } from './actions';

export const metadata: Metadata = { title: 'Classes' };

export default async function ClassesPage() {
  const viewer = await requireViewer('/classes');
  const classes = await listClasses(viewer);
  const creates = canCreateClass(viewer);
  return (
    <Page>
      <PageHeader title="Classes" />
      {classes.length > 0 ? (
        <ClassList classes={classes} />
      ) : (
        <EmptyState title="You are in no class yet">
          {creates
            ? 'Make a class below, then give its join link to your learners. After that you assign problem sets to it.'
            : 'Open the link your instructor gave you, or type its code below.'}
        </EmptyState>
      )}
      {creates ? (
        <Card title="Make a class">
          <ActionForm action={createClassAction} label="Make a class">
            <TextField name="name" label="Name" required maxLength={120} />
            <TextArea name="description" label="Description (optional)" rows={2} maxLength={2000} />
            <div>
              <SubmitButton busy="Making…">Make the class</SubmitButton>
            </div>
          </ActionForm>
        </Card>
      ) : null}
      <form action="/join" className="flex flex-wrap items-end gap-3" aria-label="Join a class">
        <div className="flex-[0_1_16rem]">
          <Field id="code" label="Class code">
            <input
              id="code"
              name="code"
              required
              maxLength={64}
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              className={`${CONTROL_STYLE} font-mono`}
            />
          </Field>
        </div>
        <Button variant="secondary">Go to the class</Button>
      </form>
    </Page>
  );
}
