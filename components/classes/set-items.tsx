// The entries of a problem set in the editor: order, number of problems, seed, preview.
import Link from 'next/link';
import { ActionForm, type FormAction } from '@/components/ui/action-form';
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
  return (
    <ol aria-label="Problems of this set" className="divide-y divide-line rounded-lg border border-line bg-surface">
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
      <p className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <span className="font-semibold">{name}</span>
        <Link
          className="link text-sm"
          href={`/sets/${setId}/preview/${encodeURIComponent(item.templateId)}?seed=${item.seed ?? 1}`}
        >
          Preview<span className="sr-only"> {name}</span>
        </Link>
      </p>
      <ActionForm
        action={actions.change}
        className="grid items-end gap-3 sm:grid-cols-[7rem_12rem_auto]"
        label={`Numbers of ${name}`}
      >
        {place}
        <TextField
          name="count"
          id={id('count')}
          label={<>Problems</>}
          type="number"
          min={1}
          max={20}
          defaultValue={item.count}
        />
        <TextField
          name="seed"
          id={id('seed')}
          label="Seed"
          inputMode="numeric"
          placeholder="own for each learner"
          defaultValue={item.seed ?? ''}
        />
        <div>
          <SubmitButton variant="secondary">
            Save<span className="sr-only"> {name}</span>
          </SubmitButton>
        </div>
      </ActionForm>
      <div className="flex flex-wrap gap-2">
        {(['up', 'down'] as const).map((by) =>
          (by === 'up' ? item.position > 0 : !last) ? (
            <ActionForm key={by} action={actions.move} className="contents" label={`Move ${name} ${by}`}>
              {place}
              <input type="hidden" name="by" value={by} />
              <SubmitButton variant="quiet">
                Move {by}
                <span className="sr-only">: {name}</span>
              </SubmitButton>
            </ActionForm>
          ) : null,
        )}
        <ActionForm action={actions.remove} className="contents" label={`Remove ${name}`}>
          {place}
          <SubmitButton variant="quiet">
            Remove<span className="sr-only"> {name}</span>
          </SubmitButton>
        </ActionForm>
      </div>
    </>
  );
}
