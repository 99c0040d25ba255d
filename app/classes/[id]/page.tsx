// A class: what is assigned; those who teach assign here.
import type { Metadata } from 'next';
import { AssignForm } from '@/components/classes/assign-form';
import { AssignmentList } from '@/components/classes/assignment-list';
import { ClassHeader } from '@/components/classes/class-header';
import { ZoneNote } from '@/components/classes/zone-note';
import { ActionForm } from '@/components/ui/action-form';
import { Card } from '@/components/ui/card';
import { Confirm } from '@/components/ui/confirm';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Page } from '@/components/ui/page';
import { SubmitButton } from '@/components/ui/submit-button';
import type { Viewer } from '@/lib/access/viewer';
import type { ClassView } from '@/lib/classes/view';
import { eveningIn, writeLocalTime } from '@/lib/server/assignments/local-time';
import { listSets } from '@/lib/server/sets/list-sets';
import { assignSetAction } from '../../assignments/actions';
import { leaveClassAction } from '../actions';
import { findClass } from './find-class';

interface Props {
  readonly params: Promise<{ id: string }>;
}

const WEEK = 7;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await findClass((await params).id)).its.name };
}

export default async function ClassPage({ params }: Props) {
  const { viewer, its } = await findClass((await params).id);
  const teaches = its.role !== 'learner';
  return (
    <Page>
      <ClassHeader its={its} current="assignments" />
      {its.assignments.length > 0 ? (
        <section aria-label="What is assigned" className="grid gap-3 *:min-w-0">
          <AssignmentList assignments={its.assignments} timeZone={viewer.timeZone} />
          <ZoneNote timeZone={viewer.timeZone} />
        </section>
      ) : (
        <EmptyState title="Nothing is assigned yet">
          {teaches
            ? 'Give the class one of your problem sets below. Members see it on their home page.'
            : 'When your instructor assigns something, it stands here and on your home page.'}
        </EmptyState>
      )}
      {teaches && !its.archived ? <Assign viewer={viewer} its={its} /> : null}
      {teaches ? null : <About its={its} />}
    </Page>
  );
}

async function Assign({ viewer, its }: { viewer: Viewer; its: ClassView }) {
  const sets = (await listSets(viewer))?.filter((set) => set.problems > 0) ?? [];
  if (sets.length === 0) {
    return (
      <EmptyState
        title="To assign something, you need a problem set"
        action={
          <LinkButton href="/sets" variant="secondary">
            Go to your sets
          </LinkButton>
        }
      >
        A set is a list of kinds of problems. Every learner gets their own numbers.
      </EmptyState>
    );
  }
  return (
    <Card title="Assign a set">
      <AssignForm
        classId={its.id}
        sets={sets}
        due={writeLocalTime(eveningIn(WEEK, new Date(), viewer.timeZone), viewer.timeZone)}
        timeZone={viewer.timeZone}
        action={assignSetAction}
      />
    </Card>
  );
}

function About({ its }: { its: ClassView }) {
  return (
    <section aria-label="About this class" className="grid gap-4">
      <p className="text-muted">
        {its.instructors.length === 1 ? 'Instructor' : 'Instructors'}: {its.instructors.join(', ')}. Those who teach
        this class see your name, your email address and your work on its assignments, and nothing else of what you
        practise.
      </p>
      <Confirm ask="Leave this class" variant="quiet">
        <p>Your work on its assignments stays in its results. You can join again with the link of the class.</p>
        <ActionForm action={leaveClassAction} label="Leave this class">
          <input type="hidden" name="classId" value={its.id} />
          <div>
            <SubmitButton variant="danger">Yes, leave the class</SubmitButton>
          </div>
        </ActionForm>
      </Confirm>
    </section>
  );
}
