// The entries of a problem set in the editor: order, number of problems, seed, preview.

import { useTranslations } from 'next-intl';
import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { hidden } from '@/components/ui/hidden';
import { Link } from '@/components/ui/link';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import type { SetItemView } from '@/lib/classes/view';

export interface SetItemActions {
  readonly change: FormAction;
  readonly move: FormAction;
  readonly remove: FormAction;
}

export function SetItems({
  setId,
  items,
  actions,
}: {
  setId: string;
  items: readonly SetItemView[];
  actions: SetItemActions;
}) {
  const t = useTranslations('sets.editor');
  return (
    <ol aria-label={t('items')} className="divide-y divide-line rounded-lg border border-line bg-surface">
      {items.map((item) => (
        // A moved entry is a new one: its fields start from what is stored at its new place.
        <li key={`${item.position} ${item.templateId}`} className="grid gap-3 px-4 py-4 sm:px-6">
          <SetItemRow setId={setId} item={item} last={item.position === items.length - 1} actions={actions} />
        </li>
      ))}
    </ol>
  );
}

function SetItemRow({
  setId,
  item,
  last,
  actions,
}: {
  setId: string;
  item: SetItemView;
  last: boolean;
  actions: SetItemActions;
}) {
  const t = useTranslations('sets.editor');
  const name = `${item.position + 1}. ${item.title}`;
  const id = (field: string) => `${field}-${item.position}`;
  const place = (
    <>
      <input type="hidden" name="setId" value={setId} />
      <input type="hidden" name="position" value={item.position} />
      <input type="hidden" name="templateId" value={item.templateId} />
    </>
  );
  return (
    <>
      <p className="flex items-baseline justify-between gap-x-4">
        <span className="font-semibold">{name}</span>
        <Link
          className="link text-sm"
          href={`/sets/${setId}/preview/${encodeURIComponent(item.templateId)}?seed=${item.seed ?? 1}`}
        >
          {t.rich('preview', { name, hidden })}
        </Link>
      </p>
      <ActionForm
        action={actions.change}
        className="grid grid-cols-2 items-end gap-3 sm:grid-cols-[7rem_12rem_auto]"
        label={t('numbersOf', { name })}
      >
        {place}
        <TextField
          name="count"
          id={id('count')}
          label={t('count')}
          type="number"
          min={1}
          max={20}
          defaultValue={item.count}
        />
        <TextField
          name="seed"
          id={id('seed')}
          label={t('seed')}
          inputMode="numeric"
          placeholder={t('ownSeed')}
          defaultValue={item.seed ?? ''}
        />
        <div>
          <SubmitButton variant="secondary">{t.rich('save', { name, hidden })}</SubmitButton>
        </div>
      </ActionForm>
      <div className="flex flex-wrap gap-2">
        {(['up', 'down'] as const).map((by) =>
          (by === 'up' ? item.position > 0 : !last) ? (
            <ActionForm
              key={by}
              action={actions.move}
              className="contents"
              label={by === 'up' ? t('moveOneUp', { name }) : t('moveOneDown', { name })}
            >
              {place}
              <input type="hidden" name="by" value={by} />
              <SubmitButton variant="quiet">
                {by === 'up' ? t.rich('moveUp', { name, hidden }) : t.rich('moveDown', { name, hidden })}
              </SubmitButton>
            </ActionForm>
          ) : null,
        )}
        <ActionForm action={actions.remove} className="contents" label={t('removeOne', { name })}>
          {place}
          <SubmitButton variant="quiet" className="-ms-4">
            {t.rich('remove', { name, hidden })}
          </SubmitButton>
        </ActionForm>
      </div>
    </>
  );
}
