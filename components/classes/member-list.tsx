// The members of a class, with what an instructor can do for each: role, set-password link, removal.
import { useTranslations } from 'next-intl';
import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { Badge } from '@/components/ui/badge';
import { Disclosure } from '@/components/ui/disclosure';
import { hidden } from '@/components/ui/hidden';
import { SelectField } from '@/components/ui/select-field';
import { SubmitButton } from '@/components/ui/submit-button';
import { Time } from '@/components/ui/time';
import type { MemberView } from '@/lib/classes/view';

const ROLES = ['learner', 'assistant', 'instructor'] as const;

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
  const t = useTranslations('classes');
  const role = useTranslations('account.roles');
  return (
    <ul aria-label={t('members.label')} className="divide-y divide-line rounded-lg border border-line bg-surface">
      {members.map((member) => (
        <li key={member.userId} className="grid gap-2 px-4 py-4 sm:px-6">
          <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1">
            <div className="min-w-0">
              <p className="font-semibold wrap-anywhere">
                {member.self
                  ? t('members.self', { name: nameOf(member, t('nameless')) })
                  : nameOf(member, t('nameless'))}
              </p>
              <p className="text-sm text-muted wrap-anywhere">
                {t.rich('members.since', {
                  email: member.email ?? t('members.noEmail'),
                  time: () => <Time iso={member.joinedAt} timeZone={timeZone} style="day" />,
                })}
              </p>
            </div>
            {member.role === 'learner' ? null : <Badge>{role(member.role)}</Badge>}
          </div>
          {actions && !member.self ? <MemberMenu classId={classId} member={member} actions={actions} /> : null}
        </li>
      ))}
    </ul>
  );
}

const nameOf = ({ name, email }: MemberView, nameless: string): string => name || email || nameless;

function MemberMenu({ classId, member, actions }: { classId: string; member: MemberView; actions: MemberActions }) {
  const t = useTranslations('classes.members');
  const role = useTranslations('account.roles');
  const who = nameOf(member, t('someone'));
  const fields = (
    <>
      <input type="hidden" name="classId" value={classId} />
      <input type="hidden" name="userId" value={member.userId} />
    </>
  );
  return (
    <Disclosure summary={<span className="text-sm">{t.rich('change', { who, hidden })}</span>}>
      <div className="grid gap-5 sm:grid-cols-2">
        <ActionForm action={actions.setRole} className="grid content-start gap-2" label={t('roleOf', { who })}>
          {fields}
          <SelectField
            name="role"
            id={`role-${member.userId}`}
            label={t.rich('role', { who, hidden })}
            options={ROLES.map((value) => ({ value, label: role(value) }))}
            defaultValue={member.role}
          />
          <SubmitButton variant="secondary">{t.rich('setRole', { who, hidden })}</SubmitButton>
        </ActionForm>
        <div className="grid content-start gap-4">
          {member.linkAllowed ? (
            <ActionForm action={actions.makeLink} className="grid gap-2" label={t('passwordOf', { who })}>
              {fields}
              <p className="text-sm text-muted">{t('passwordText')}</p>
              <SubmitButton variant="secondary">{t.rich('makeLink', { who, hidden })}</SubmitButton>
            </ActionForm>
          ) : null}
          <ActionForm action={actions.remove} className="grid gap-2" label={t('removeOne', { who })}>
            {fields}
            <p className="text-sm text-muted">{t('removeText')}</p>
            <SubmitButton variant="danger">{t.rich('remove', { who, hidden })}</SubmitButton>
          </ActionForm>
        </div>
      </div>
    </Disclosure>
  );
}
