// Set up an experiment and say what it will do: nothing runs without a prediction.
import { useTranslations } from 'next-intl';
import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { CheckboxField } from '@/components/ui/checkbox-field';
import { ChoiceGroup } from '@/components/ui/choice-group';
import { SelectField } from '@/components/ui/select-field';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { ACTIVATIONS, type Experiment, FLOWS, INITIALISATIONS, KINDS, LIMITS } from '@/lib/lab/view';

export function ExperimentForm({
  experiment,
  before,
  predict,
}: {
  experiment: Experiment;
  /** The query of the experiment to compare with. */
  before?: string | undefined;
  /** Reads every field of the experiment, `flow`, `power` and `before`. */
  predict: FormAction;
}) {
  const t = useTranslations('lab');
  const number = (name: 'depth' | 'width' | 'weight' | 'gate' | 'clip' | 'seed') => ({
    name,
    label: t(`field.${name}`),
    hint: t(`about.${name}`),
    type: 'number',
    inputMode: 'decimal' as const,
    step: 'any',
    min: LIMITS[name].least,
    max: LIMITS[name].most,
    defaultValue: experiment[name],
    required: true,
  });
  return (
    <ActionForm action={predict} label={t('formName')} className="grid gap-8 *:min-w-0">
      {before ? <input type="hidden" name="before" value={before} /> : null}
      <div className="grid gap-x-10 gap-y-6 *:min-w-0 md:grid-cols-2">
        <div className="grid content-start gap-6">
          <ChoiceGroup
            legend={t('field.kind')}
            name="kind"
            defaultValue={experiment.kind}
            options={KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`), hint: t(`kindHint.${kind}`) }))}
          />
          <div className="grid gap-6 sm:grid-cols-2">
            <TextField {...number('depth')} />
            <TextField {...number('width')} />
          </div>
          <SelectField
            name="activation"
            label={t('field.activation')}
            options={ACTIVATIONS.map((value) => ({ value, label: t(`activation.${value}`) }))}
            defaultValue={experiment.activation}
          />
        </div>
        <div className="grid content-start gap-6">
          <SelectField
            name="initialisation"
            label={t('field.initialisation')}
            options={INITIALISATIONS.map((value) => ({ value, label: t(`initialisation.${value}`) }))}
            defaultValue={experiment.initialisation}
          />
          <div className="grid gap-6 sm:grid-cols-2">
            <TextField {...number('weight')} />
            <TextField {...number('seed')} />
          </div>
          <CheckboxField
            name="residual"
            label={t('field.residual')}
            hint={t('about.residual')}
            defaultChecked={experiment.residual}
          />
          <div className="grid gap-3">
            <CheckboxField
              name="gated"
              label={t('field.gated')}
              hint={t('about.gated')}
              defaultChecked={experiment.gated}
            />
            <div className="ps-8">
              <TextField {...number('gate')} />
            </div>
          </div>
          <div className="grid gap-3">
            <CheckboxField
              name="clipped"
              label={t('field.clipped')}
              hint={t('about.clipped')}
              defaultChecked={experiment.clipped}
            />
            <div className="ps-8">
              <TextField {...number('clip')} />
            </div>
          </div>
        </div>
      </div>
      <div className="grid gap-6 rounded-lg border border-line bg-surface p-4 *:min-w-0 sm:p-6 md:grid-cols-2 md:gap-x-10">
        <ChoiceGroup
          legend={t('field.flow')}
          name="flow"
          options={FLOWS.map((value) => ({ value, label: t(`flow.${value}`), hint: t(`flowHint.${value}`) }))}
        />
        <div className="grid content-between gap-6">
          <TextField
            name="power"
            label={t('field.power')}
            hint={t('about.power')}
            inputMode="text"
            autoComplete="off"
            required
          />
          <div>
            <SubmitButton busy={t('running')}>{t('run')}</SubmitButton>
          </div>
        </div>
      </div>
    </ActionForm>
  );
}
