// "Something is wrong with this problem": a few words; numbers and answers go with them.
import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { Disclosure } from '@/components/ui/disclosure';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextArea } from '@/components/ui/text-area';

export function ReportForm({
  problemId,
  report,
}: {
  problemId: string;
  /** Reads the fields `problemId` and `report`. */
  report: FormAction;
}) {
  return (
    <Disclosure summary={<span className="text-sm">Report a problem with this one</span>}>
      <ActionForm action={report} label="Report a problem">
        <input type="hidden" name="problemId" value={problemId} />
        <TextArea
          name="report"
          label="What is wrong?"
          hint="The author gets this with your numbers and your answers, without your name."
          rows={3}
          maxLength={2000}
          required
        />
        <div>
          <SubmitButton variant="secondary" busy="Sending…">
            Send the report
          </SubmitButton>
        </div>
      </ActionForm>
    </Disclosure>
  );
}
