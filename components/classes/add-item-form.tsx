// The catalogue in the set's editor: each kind of problem with a preview, and a form that adds it.

import { useTranslations } from 'next-intl';
import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { hidden } from '@/components/ui/hidden';
import { Link } from '@/components/ui/link';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';

export interface OfferedTemplate {
  readonly id: string;
  readonly title: string;
  readonly difficulty: number;
}

export function AddItemForm({
  setId,
  catalogue,
  added,
  action,
}: {
  setId: string;
  catalogue: readonly OfferedTemplate[];
  /** How many kinds the set has: with each more the fields start afresh. */
  added: number;
  action: FormAction;
}) {
  const t = useTranslations('sets.editor');
  return (
    <ActionForm action={action} label={t('add')}>
      <input type="hidden" name="setId" value={setId} />
      <fieldset key={`kind ${added}`} className="min-w-0">
        <legend className="mb-2 font-semibold">{t('kind')}</legend>
        <div className="grid max-h-96 gap-2 overflow-y-auto rounded-lg border border-line bg-sunken p-2">
          {catalogue.map((template, index) => (
            <div
              key={template.id}
              className="flex items-center justify-between gap-x-4 rounded-md border border-line bg-surface px-3 py-2 has-checked:border-accent has-checked:bg-accent-soft"
            >
              <label className="flex min-h-8 cursor-pointer items-center gap-3">
                <input
                  type="radio"
                  name="templateId"
                  value={template.id}
                  defaultChecked={index === 0}
                  className="size-4.5 shrink-0 accent-accent"
                />
                <span>
                  {template.title}
                  <span className="text-sm text-muted max-sm:block">
                    <span className="max-sm:hidden"> · </span>
                    {t('difficulty', { difficulty: template.difficulty })}
                  </span>
                </span>
              </label>
              <Link className="link text-sm" href={`/sets/${setId}/preview/${encodeURIComponent(template.id)}?seed=1`}>
                {t.rich('preview', { name: template.title, hidden })}
              </Link>
            </div>
          ))}
        </div>
      </fieldset>
      <div key={`more ${added}`} className="grid items-end gap-6 sm:grid-cols-2">
        <TextField name="count" id="add-count" label={t('howMany')} type="number" min={1} max={20} defaultValue={1} />
        <TextField name="seed" id="add-seed" label={t('seedOptional')} hint={t('seedHint')} inputMode="numeric" />
      </div>
      <div>
        <SubmitButton>{t('addSubmit')}</SubmitButton>
      </div>
    </ActionForm>
  );
}
