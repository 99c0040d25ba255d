// "Something is wrong with this problem": a few words; numbers and answers go with them.
import { useTranslations } from 'next-intl';
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
  const t = useTranslations('problem.report');
  return (
    <Disclosure summary={<span className="text-sm">{t('open')}</span>}>
      <ActionForm action={report} label={t('label')}>
        <input type="hidden" name="problemId" value={problemId} />
        <TextArea name="report" label={t('what')} hint={t('hint')} rows={3} maxLength={2000} required />
        <div>
          <SubmitButton variant="secondary" busy={t('sending')}>
            {t('send')}
          </SubmitButton>
        </div>
      </ActionForm>
    </Disclosure>
  );
}
