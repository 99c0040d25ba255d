// Gives a set to a class: which, how, from when, until when.
import { useTranslations } from 'next-intl';
import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { ChoiceGroup } from '@/components/ui/choice-group';
import { SelectField } from '@/components/ui/select-field';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import type { SetSummary } from '@/lib/classes/view';

export function AssignForm({
  classId,
  sets,
  due,
  timeZone,
  action,
}: {
  classId: string;
  sets: readonly SetSummary[];
  /** A due time to start from, as `<input type="datetime-local">` writes it. */
  due: string;
  timeZone: string;
  action: FormAction;
}) {
  const t = useTranslations('assignments');
  const modes = [
    { value: 'practice', label: t('practice'), hint: t('form.practiceHint') },
    { value: 'quiz', label: t('quiz'), hint: t('form.quizHint') },
  ];
  const zone = timeZone.replaceAll('_', ' ');
  return (
    <ActionForm action={action} label={t('form.title')}>
      <input type="hidden" name="classId" value={classId} />
      <SelectField
        name="setId"
        label={t('form.set')}
        options={sets.map((set) => ({
          value: set.id,
          label: t('form.option', { title: set.title, count: set.problems }),
        }))}
      />
      <TextField name="title" label={t('form.name')} hint={t('form.nameHint')} maxLength={120} />
      <ChoiceGroup legend={t('form.how')} name="mode" options={modes} defaultValue="practice" />
      <div className="grid gap-6 sm:grid-cols-2">
        <TextField name="opens" type="datetime-local" label={t('form.opens')} hint={t('form.opensHint', { zone })} />
        <TextField
          name="due"
          type="datetime-local"
          label={t('form.due')}
          hint={t('form.dueHint', { zone })}
          defaultValue={due}
        />
      </div>
      <div>
        <SubmitButton busy={t('form.busy')}>{t('form.submit')}</SubmitButton>
      </div>
    </ActionForm>
  );
}
