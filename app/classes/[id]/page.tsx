// A class: what is assigned; those who teach assign here.

import type { Metadata } from 'next';
import { useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
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
  const t = await getTranslations('assignments');
  const teaches = its.role !== 'learner';
  return (
    <Page>
      <ClassHeader its={its} current="assignments" />
      {its.assignments.length > 0 ? (
        <section aria-label={t('assigned')} className="grid gap-3 *:min-w-0">
          <AssignmentList assignments={its.assignments} timeZone={viewer.timeZone} />
          <ZoneNote timeZone={viewer.timeZone} />
        </section>
      ) : (
        <EmptyState title={t('none')}>{teaches ? t('noneTeach') : t('noneLearn')}</EmptyState>
      )}
      {teaches && !its.archived ? <Assign viewer={viewer} its={its} /> : null}
      {teaches ? null : <About its={its} />}
    </Page>
  );
}

async function Assign({ viewer, its }: { viewer: Viewer; its: ClassView }) {
  const t = await getTranslations('assignments');
  const sets = (await listSets(viewer))?.filter((set) => set.problems > 0) ?? [];
  if (sets.length === 0) {
    return (
      <EmptyState
        title={t('noSet')}
        action={
          <LinkButton href="/sets" variant="secondary">
            {t('toSets')}
          </LinkButton>
        }
      >
        {t('noSetText')}
      </EmptyState>
    );
  }
  return (
    <Card title={t('form.title')}>
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
  const t = useTranslations('classes');
  return (
    <section aria-label={t('about.label')} className="grid gap-4">
      <p className="text-muted">
        {t('about.text', { count: its.instructors.length, names: its.instructors.join(', ') })}
      </p>
      <Confirm ask={t('leave.ask')} variant="quiet">
        <p>{t('leave.learner')}</p>
        <ActionForm action={leaveClassAction} label={t('leave.ask')}>
          <input type="hidden" name="classId" value={its.id} />
          <div>
            <SubmitButton variant="danger">{t('leave.submit')}</SubmitButton>
          </div>
        </ActionForm>
      </Confirm>
    </section>
  );
}
