// The members of a class, for those who teach it; the join link for its instructors.
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
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
  return { title: `Members of ${(await findClass((await params).id, '/members')).its.name}` };
}

export default async function MembersPage({ params }: Props) {
  const { viewer, its } = await findClass((await params).id, '/members');
  const members = await loadMembers(viewer, its.id);
  if (!members) notFound();
  const manages = its.role === 'instructor';
  return (
    <Page>
      <ClassHeader its={its} current="members" />
      {its.joinCode && !its.archived ? (
        <Card>
          <JoinLink address={`${await siteAddress()}/join/${its.joinCode}`} code={its.joinCode} />
          <div className="mt-4">
            <Confirm ask="Make a new link" variant="quiet">
              <p>The old link and code stop working. Members stay.</p>
              <ActionForm action={renewJoinCodeAction} label="Renew the link">
                <input type="hidden" name="classId" value={its.id} />
                <div>
                  <SubmitButton variant="secondary">Yes, make a new link</SubmitButton>
                </div>
              </ActionForm>
            </Confirm>
          </div>
        </Card>
      ) : null}
      {its.learners === 0 ? (
        <EmptyState title="No learner has joined yet">
          {manages ? 'Give the link above to your learners.' : 'The instructor of the class has its join link.'}
        </EmptyState>
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
