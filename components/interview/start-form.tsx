// Chooses an interview: how long, about what, and with how much extra time.
import { useTranslations } from 'next-intl';
import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { ChoiceGroup } from '@/components/ui/choice-group';
import { SelectField } from '@/components/ui/select-field';
import { SubmitButton } from '@/components/ui/submit-button';

const LENGTHS = { short: 15, long: 30 } as const;

/** How many times the planned time, by name. */
const EXTRA = { none: 1, quarter: 1.25, half: 1.5, double: 2 } as const;

/** Anything, or one of the questions that the subject began with. */
const FOCUSES = ['any', 'neuron', 'compound-function', 'three-layers', 'recurrence', 'local-rates'] as const;

export function StartInterviewForm({ action }: { action: FormAction }) {
  const t = useTranslations('interview');
  const lengths = (['short', 'long'] as const).map((length) => ({
    value: String(LENGTHS[length]),
    label: t('form.minutes', { minutes: LENGTHS[length] }),
    hint: t(`form.${length}`),
  }));
  const focuses = FOCUSES.map((focus) => ({ value: focus, label: t(`form.focuses.${focus}`) }));
  const extras = (['none', 'quarter', 'half', 'double'] as const).map((extra) => ({
    value: String(EXTRA[extra]),
    label: t(`form.extras.${extra}`),
  }));
  return (
    <ActionForm action={action} label={t('start')}>
      <ChoiceGroup legend={t('form.length')} name="minutes" options={lengths} defaultValue="15" />
      <div className="grid max-w-form gap-5">
        <SelectField
          name="focus"
          label={t('form.focus')}
          hint={t('form.focusHint')}
          options={focuses}
          defaultValue="any"
        />
        <SelectField
          name="extra"
          label={t('form.extra')}
          hint={t('form.extraHint')}
          options={extras}
          defaultValue="1"
        />
      </div>
      <div>
        <SubmitButton busy={t('form.busy')}>{t('form.submit')}</SubmitButton>
      </div>
    </ActionForm>
  );
}
