// Chooses an interview: how long, and with how much extra time.
import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { ChoiceGroup } from '@/components/ui/choice-group';
import { SelectField } from '@/components/ui/select-field';
import { SubmitButton } from '@/components/ui/submit-button';

const LENGTHS = [
  { value: '15', label: '15 minutes', hint: 'Two or three of the shorter questions.' },
  { value: '30', label: '30 minutes', hint: 'Up to five questions, the long ones among them.' },
];

const EXTRA = [
  { value: '1', label: 'No extra time' },
  { value: '1.25', label: 'A quarter more' },
  { value: '1.5', label: 'Half as much again' },
  { value: '2', label: 'Twice the time' },
];

export function StartInterviewForm({ action }: { action: FormAction }) {
  return (
    <ActionForm action={action} label="Start an interview">
      <ChoiceGroup legend="How long" name="minutes" options={LENGTHS} defaultValue="15" />
      <div className="max-w-form">
        <SelectField
          name="extra"
          label="Extra time"
          hint="If you need more time to read or type. The report says what was chosen."
          options={EXTRA}
          defaultValue="1"
        />
      </div>
      <div>
        <SubmitButton busy="Starting…">Start the interview</SubmitButton>
      </div>
    </ActionForm>
  );
}
