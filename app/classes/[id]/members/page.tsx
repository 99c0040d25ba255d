// The members of a class, for those who teach it; the join link for its instructors.

import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ClassHeader } from '@/components/classes/class-header';
import { JoinLink } from '@/components/classes/join-link';
import { MemberList } from '@/components/classes/member-list';
import { ActionForm } from '@/components/ui/action-form';
import { Card } from '@/components/ui/card';
import { Confirm } from '@/components/ui/confirm';
import { EmptyState } from '@/components/ui/empty-state';
import { Page } from '@/components/ui/page';
import { SubmitButton } from '@/components/ui/submit-button';
import { loadMembers } from '@/lib/server/classes/load-members';
import { siteAddress } from '@/lib/server/site-address';
import { memberLinkAction, removeMemberAction, renewJoinCodeAction, setMemberRoleAction } from '../../actions';
import { findClass } from '../find-class';

interface Props {
  readonly params: Promise<{ id: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { its } = await findClass((await params).id, '/members');
  return { title: (await getTranslations('classes'))('members.title', { name: its.name }) };
}

export default async function MembersPage({ params }: Props) {
  const { viewer, its } = await findClass((await params).id, '/members');
  const [members, t] = await Promise.all([loadMembers(viewer, its.id), getTranslations('classes.members')]);
  if (!members) notFound();
  const manages = its.role === 'instructor';
  return (
    <Page>
      <ClassHeader its={its} current="members" />
      {its.joinCode && !its.archived ? (
        <Card>
          <JoinLink address={`${await siteAddress()}/join/${its.joinCode}`} code={its.joinCode} />
          <div className="mt-4">
            <Confirm ask={t('renew')} variant="quiet">
              <p>{t('renewText')}</p>
              <ActionForm action={renewJoinCodeAction} label={t('renewForm')}>
                <input type="hidden" name="classId" value={its.id} />
                <div>
                  <SubmitButton variant="secondary">{t('renewSubmit')}</SubmitButton>
                </div>
              </ActionForm>
            </Confirm>
          </div>
        </Card>
      ) : null}
      {its.learners === 0 ? (
        <EmptyState title={t('none')}>{manages ? t('noneManage') : t('noneAssist')}</EmptyState>
      ) : null}
      <MemberList
        classId={its.id}
        members={members}
        timeZone={viewer.timeZone}
        actions={
          manages ? { setRole: setMemberRoleAction, makeLink: memberLinkAction, remove: removeMemberAction } : null
        }
      />
    </Page>
  );
}
