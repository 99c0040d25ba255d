// All of a newcomer's tips to read at once, and a way to have them above a problem again.
import { useTranslations } from 'next-intl';
import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { SubmitButton } from '@/components/ui/submit-button';
import { TIPS } from '@/lib/progress/view';

export function AllTips({ again }: { /** Absent for somebody whom we do not know. */ again?: FormAction | undefined }) {
  const t = useTranslations('help.tips');
  return (
    <section className="avoid-break">
      <h2 className="mb-3 text-xl font-semibold">{t('all')}</h2>
      <dl className="mb-4 grid gap-4">
        {TIPS.map((tip) => (
          <div key={tip} className="grid gap-x-6 sm:grid-cols-[11rem_minmax(0,1fr)]">
            <dt className="font-semibold">{t(`${tip}.title`)}</dt>
            <dd>{t(`${tip}.text`)}</dd>
          </div>
        ))}
      </dl>
      {again ? (
        <ActionForm action={again} className="no-print grid justify-items-start gap-4" label={t('all')}>
          <SubmitButton variant="secondary">{t('again')}</SubmitButton>
        </ActionForm>
      ) : null}
    </section>
  );
}
