// The list of shortcuts, over the page; they can be switched off in it.
import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { SubmitButton } from '@/components/ui/submit-button';

export const SHORTCUTS_CARD = 'shortcuts-card';

const ALWAYS = [
  ['Enter', 'check this part; in a quiz or an interview show its reading first'],
  ['Ctrl Enter', 'check at once (⌘ Enter on a Mac)'],
  ['Alt ↑ ↓', 'move a row'],
  ['Esc', 'leave the field'],
] as const;

const KEYS = [
  ['?', 'this list'],
  ['n', 'the next part, then the next problem'],
  ['h', 'a hint'],
  ['s', 'the solution: it asks first'],
  ['r', 'a similar problem, once this one is over'],
] as const;

export function ShortcutsCard({ problemId, on, toggle }: { problemId: string; on: boolean; toggle: FormAction }) {
  return (
    <div
      id={SHORTCUTS_CARD}
      popover="auto"
      role="dialog"
      aria-label="Keyboard shortcuts"
      className="m-auto max-h-[85dvh] w-[min(30rem,calc(100vw-2rem))] overflow-y-auto rounded-lg border border-line bg-surface p-4 text-ink shadow-float backdrop:bg-ink/30 sm:p-6"
    >
      <p className="mb-4 text-xl font-semibold">Keyboard shortcuts</p>
      <Keys keys={ALWAYS} />
      <p className="mt-4 mb-2 font-semibold">
        {on ? 'While you are not typing' : 'While you are not typing (switched off)'}
      </p>
      <Keys keys={KEYS} />
      <ActionForm action={toggle} className="mt-4" label="Shortcuts">
        <input type="hidden" name="problemId" value={problemId} />
        {on ? null : <input type="hidden" name="shortcuts" value="on" />}
        <SubmitButton variant="secondary">{on ? 'Switch single keys off' : 'Switch single keys on'}</SubmitButton>
      </ActionForm>
    </div>
  );
}

function Keys({ keys }: { keys: readonly (readonly [string, string])[] }) {
  return (
    <dl className="grid grid-cols-[6rem_minmax(0,1fr)] gap-x-4 gap-y-2">
      {keys.map(([key, does]) => (
        <div key={key} className="contents">
          <dt>
            <kbd className="rounded-sm border border-edge px-2 py-0.5 font-mono text-sm">{key}</kbd>
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}
