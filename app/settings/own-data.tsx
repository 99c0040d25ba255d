// Taking one's data along, and deleting the account.
import { ActionForm } from '@/components/ui/action-form';
import { Button } from '@/components/ui/button';
import { Confirm } from '@/components/ui/confirm';
import { Section } from '@/components/ui/section';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { removeAccount } from './actions';

export function OwnData() {
  return (
    <Section
      id="data"
      title="Your data"
      lead="Everything we keep about you, as one JSON file: problems, answers, verdicts, days, classes."
    >
      <form action="/settings/export" method="post">
        <Button variant="secondary">Export my data</Button>
      </form>
      <Confirm ask="Delete my account" variant="danger">
        <div className="prose">
          <p>
            This cannot be undone. Your name, email, answers and drafts are deleted. What you did in a class stays there
            as verdict, score and time under a random name that cannot be traced back to you.
          </p>
        </div>
        <ActionForm action={removeAccount} label="Delete my account">
          <TextField
            name="deletePassword"
            label="Your password, to confirm"
            type="password"
            autoComplete="current-password"
            hint="Leave it empty if you sign in through another site and never set one."
          />
          <div>
            <SubmitButton variant="danger" busy="Deleting…">
              Yes, delete everything
            </SubmitButton>
          </div>
        </ActionForm>
      </Confirm>
    </Section>
  );
}
