// The members of a class, with what an instructor can do for each: role, set-password link, removal.
import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { Badge } from '@/components/ui/badge';
import { Disclosure } from '@/components/ui/disclosure';
import { SelectField } from '@/components/ui/select-field';
import { SubmitButton } from '@/components/ui/submit-button';
import { Time } from '@/components/ui/time';
import type { MemberView } from '@/lib/classes/view';

const ROLES = [
  { value: 'learner', label: 'Learner' },
  { value: 'assistant', label: 'Assistant' },
  { value: 'instructor', label: 'Instructor' },
] as const;

export interface MemberActions {
  readonly setRole: FormAction;
  readonly makeLink: FormAction;
  readonly remove: FormAction;
}

export function MemberList({
  classId,
  members,
  timeZone,
  actions,
}: {
  classId: string;
  members: readonly MemberView[];
  timeZone: string;
  /** Only for instructors. */
  actions: MemberActions | null;
}) {
  return (
    <ul aria-label="Members" className="divide-y divide-line rounded-lg border border-line bg-surface">
      {members.map((member) => (
        <li key={member.userId} className="grid gap-2 px-4 py-4 sm:px-6">
          <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1">
            <div className="min-w-0">
              <p className="font-semibold wrap-anywhere">
                {member.name || member.email || 'Without a name'}
                {member.self ? ' (you)' : ''}
              </p>
              <p className="text-sm text-muted wrap-anywhere">
                {member.email ?? 'no email'} · since <Time iso={member.joinedAt} timeZone={timeZone} style="day" />
              </p>
            </div>
            {member.role === 'learner' ? null : (
              <Badge>{member.role === 'instructor' ? 'Instructor' : 'Assistant'}</Badge>
            )}
          </div>
          {actions && !member.self ? <MemberMenu classId={classId} member={member} actions={actions} /> : null}
        </li>
      ))}
    </ul>
  );
}

function MemberMenu({ classId, member, actions }: { classId: string; member: MemberView; actions: MemberActions }) {
  const who = member.name || member.email || 'this member';
  const whom = <span className="sr-only"> of {who}</span>;
  const fields = (
    <>
      <input type="hidden" name="classId" value={classId} />
      <input type="hidden" name="userId" value={member.userId} />
    </>
  );
  return (
    <Disclosure
      summary={
        <span className="text-sm">
          Change<span className="sr-only"> {who}</span>
        </span>
      }
    >
      <div className="grid gap-5 sm:grid-cols-2">
        <ActionForm action={actions.setRole} className="grid content-start gap-2" label={`Role of ${who}`}>
          {fields}
          <SelectField
            name="role"
            id={`role-${member.userId}`}
            label={<>Role{whom}</>}
            options={ROLES}
            defaultValue={member.role}
          />
          <SubmitButton variant="secondary">Set role{whom}</SubmitButton>
        </ActionForm>
        <div className="grid content-start gap-4">
          {member.linkAllowed ? (
            <ActionForm action={actions.makeLink} className="grid gap-2" label={`Password of ${who}`}>
              {fields}
              <p className="text-sm text-muted">For somebody who lost their password. Older links stop working.</p>
              <SubmitButton variant="secondary">
                Make a set-password link<span className="sr-only"> for {who}</span>
              </SubmitButton>
            </ActionForm>
          ) : null}
          <ActionForm action={actions.remove} className="grid gap-2" label={`Remove ${who}`}>
            {fields}
            <p className="text-sm text-muted">Their work stays in the results. They can join again with the link.</p>
            <SubmitButton variant="danger">
              Remove from the class<span className="sr-only">: {who}</span>
            </SubmitButton>
          </ActionForm>
        </div>
      </div>
    </Disclosure>
  );
}
