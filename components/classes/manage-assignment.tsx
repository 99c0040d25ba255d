// What those who teach can change about an assignment that is given: its due time, its end, the assignment itself.
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
  const id = <input type="hidden" name="assignmentId" value={assignment.id} />;
  const over = assignment.mode === 'quiz' && assignment.ended;
  return (
    <Section title="Change this assignment">
      {over ? (
        <p className="text-muted">The quiz is over and its answers are out, so its due time can no longer change.</p>
      ) : (
        <ActionForm action={actions.changeDue} label="Due time" className="grid max-w-form gap-3">
          {id}
          <TextField
            name="due"
            type="datetime-local"
            label="Due"
            hint={`In ${timeZone.replaceAll('_', ' ')}.${assignment.mode === 'practice' ? ' Left empty, never.' : ''}`}
            defaultValue={due}
          />
          <div>
            <SubmitButton variant="secondary">Set the due time</SubmitButton>
          </div>
        </ActionForm>
      )}
      <div className="flex flex-wrap gap-3">
        {assignment.ended ? null : (
          <Confirm ask="Close now" variant="quiet">
            <p>
              {assignment.mode === 'quiz'
                ? 'The quiz ends for everybody, and its answers come out. This cannot be undone.'
                : 'It is due now; what comes later is marked as late. You can give it a new due time.'}
            </p>
            <ActionForm action={actions.close} label="Close now">
              {id}
              <div>
                <SubmitButton variant="danger">Yes, close it now</SubmitButton>
              </div>
            </ActionForm>
          </Confirm>
        )}
        <Confirm ask="Delete" variant="quiet">
          <p>Its results are gone for the class. Learners keep what they did as their own practice.</p>
          <ActionForm action={actions.remove} label="Delete this assignment">
            {id}
            <div>
              <SubmitButton variant="danger">Yes, delete it</SubmitButton>
            </div>
          </ActionForm>
        </Confirm>
      </div>
    </Section>
  );
}
