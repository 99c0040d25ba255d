// A newcomer's tips above a problem, one at a time, in the page's flow: nothing is covered and no focus is taken.
import { useTranslations } from 'next-intl';
import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { Icon } from '@/components/ui/icon';
import { SubmitButton } from '@/components/ui/submit-button';
import { TIPS, type Tip } from '@/lib/progress/view';
import { EscapeClosesTips } from './escape-closes-tips';

const CLOSE = 'close-tips';

export function Tips({
  tip,
  pass,
}: {
  tip: Tip;
  /** Reads `seen`: how many are done with. */
  pass: FormAction;
}) {
  const t = useTranslations('help.tips');
  const place = TIPS.indexOf(tip) + 1;
  const last = place === TIPS.length;
  return (
    <section
      aria-label={t('label')}
      className="no-print flex items-start gap-3 rounded-md border-s-4 border-accent bg-accent-soft px-4 pt-3 pb-1"
    >
      <Icon name="info" className="mt-1 text-accent" />
      <div className="min-w-0 flex-1">
        <div aria-live="polite" aria-atomic="true">
          <p className="font-semibold">
            {t(`${tip}.title`)}{' '}
            <span className="font-normal text-muted">{t('place', { place, count: TIPS.length })}</span>
          </p>
          <p>{t(`${tip}.text`)}</p>
        </div>
        <ActionForm action={pass} className="-ms-4 flex flex-wrap" label={t('label')}>
          <SubmitButton name="seen" value={String(place)} variant="quiet" id={last ? CLOSE : undefined}>
            {t(last ? 'done' : 'next')}
          </SubmitButton>
          {last ? null : (
            <SubmitButton name="seen" value={String(TIPS.length)} variant="quiet" id={CLOSE}>
              {t('close')}
            </SubmitButton>
          )}
        </ActionForm>
      </div>
      <EscapeClosesTips button={CLOSE} />
    </section>
  );
}
