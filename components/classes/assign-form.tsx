// Gives a set to a class: which, how, from when, until when.
import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { ChoiceGroup } from '@/components/ui/choice-group';
import { SelectField } from '@/components/ui/select-field';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import type { SetSummary } from '@/lib/classes/view';

const MODES = [
  {
    value: 'practice',
    label: 'Practice',
    hint: 'Verdicts, hints and worked solutions at once. Late work is taken and marked as late.',
  },
  {
    value: 'quiz',
    label: 'Quiz',
    hint: 'No verdicts before the due time. The last answer counts. Nothing is taken after it.',
  },
];

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
  const zone = timeZone.replaceAll('_', ' ');
  return (
    <ActionForm action={action} label="Assign a set">
      <input type="hidden" name="classId" value={classId} />
      <SelectField
        name="setId"
        label="Problem set"
        options={sets.map((set) => ({
          value: set.id,
          label: `${set.title} (${set.problems} ${set.problems === 1 ? 'problem' : 'problems'})`,
        }))}
      />
      <TextField name="title" label="Title" hint="Left empty, it is the set’s title." maxLength={120} />
      <ChoiceGroup legend="How" name="mode" options={MODES} defaultValue="practice" />
      <div className="grid gap-6 sm:grid-cols-2">
        <TextField name="opens" type="datetime-local" label="Opens" hint={`Left empty, now. In ${zone}.`} />
        <TextField
          name="due"
          type="datetime-local"
          label="Due"
          hint={`Left empty, never. In ${zone}.`}
          defaultValue={due}
        />
      </div>
      <div>
        <SubmitButton busy="Assigning…">Assign to the class</SubmitButton>
      </div>
    </ActionForm>
  );
}
