// What those who teach can change about an assignment that is given: its due time, its end, the assignment itself.
import { useTranslations } from 'next-intl';
import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { Confirm } from '@/components/ui/confirm';
import { Section } from '@/components/ui/section';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import type { AssignmentView } from '@/lib/classes/view';

export interface AssignmentActions {
  readonly changeDue: FormAction;
  readonly close: FormAction;
  readonly remove: FormAction;
}

export function ManageAssignment({
  assignment,
  due,
  timeZone,
  actions,
}: {
  assignment: AssignmentView;
  /** The due time as `<input type="datetime-local">` writes it. */
  due: string;
  timeZone: string;
  actions: AssignmentActions;
}) {
  const t = useTranslations('assignments');
  const zone = timeZone.replaceAll('_', ' ');
  const id = <input type="hidden" name="assignmentId" value={assignment.id} />;
  const over = assignment.mode === 'quiz' && assignment.ended;
  return (
    <Section title={t('change.title')}>
      {over ? (
        <p className="text-muted">{t('change.over')}</p>
      ) : (
        <ActionForm action={actions.changeDue} label={t('change.dueForm')} className="grid max-w-form gap-3">
          {id}
          <TextField
            name="due"
            type="datetime-local"
            label={t('form.due')}
            hint={assignment.mode === 'practice' ? t('form.dueHint', { zone }) : t('form.quizDueHint', { zone })}
            defaultValue={due}
          />
          <div>
            <SubmitButton variant="secondary">{t('change.setDue')}</SubmitButton>
          </div>
        </ActionForm>
      )}
      <div className="flex flex-wrap gap-3">
        {assignment.ended ? null : (
          <Confirm ask={t('change.close')} variant="quiet">
            <p>{assignment.mode === 'quiz' ? t('change.closeQuiz') : t('change.closePractice')}</p>
            <ActionForm action={actions.close} label={t('change.close')}>
              {id}
              <div>
                <SubmitButton variant="danger">{t('change.closeSubmit')}</SubmitButton>
              </div>
            </ActionForm>
          </Confirm>
        )}
        <Confirm ask={t('change.delete')} variant="quiet">
          <p>{t('change.deleteText')}</p>
          <ActionForm action={actions.remove} label={t('change.deleteForm')}>
            {id}
            <div>
              <SubmitButton variant="danger">{t('change.deleteSubmit')}</SubmitButton>
            </div>
          </ActionForm>
        </Confirm>
      </div>
    </Section>
  );
}
