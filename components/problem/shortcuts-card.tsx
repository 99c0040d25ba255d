// The list of shortcuts, over the page; they can be switched off in it.
import { useTranslations } from 'next-intl';
import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { SubmitButton } from '@/components/ui/submit-button';

export const SHORTCUTS_CARD = 'shortcuts-card';

const ALWAYS = [
  ['Enter', 'enter'],
  ['Ctrl Enter', 'ctrlEnter'],
  ['Alt ↑ ↓', 'altArrows'],
  ['Esc', 'escape'],
] as const;

const KEYS = [
  ['?', 'list'],
  ['n', 'next'],
  ['h', 'hint'],
  ['s', 'solution'],
  ['r', 'similar'],
] as const;

export function ShortcutsCard({ problemId, on, toggle }: { problemId: string; on: boolean; toggle: FormAction }) {
  const t = useTranslations('answer');
  return (
    <div
      id={SHORTCUTS_CARD}
      popover="auto"
      role="dialog"
      aria-label={t('shortcuts')}
      className="m-auto max-h-[85dvh] w-[min(30rem,calc(100vw-2rem))] overflow-y-auto rounded-lg border border-line bg-surface p-4 text-ink shadow-float backdrop:bg-ink/30 sm:p-6"
    >
      <p className="mb-4 text-xl font-semibold">{t('shortcuts')}</p>
      <Keys keys={ALWAYS} />
      <p className="mt-4 mb-2 font-semibold">{t(on ? 'shortcut.notTyping' : 'shortcut.notTypingOff')}</p>
      <Keys keys={KEYS} />
      <ActionForm action={toggle} className="mt-4" label={t('shortcuts')}>
        <input type="hidden" name="problemId" value={problemId} />
        {on ? null : <input type="hidden" name="shortcuts" value="on" />}
        <SubmitButton variant="secondary">{t(on ? 'shortcut.off' : 'shortcut.on')}</SubmitButton>
      </ActionForm>
    </div>
  );
}

function Keys({ keys }: { keys: typeof ALWAYS | typeof KEYS }) {
  const t = useTranslations('answer.shortcut');
  return (
    <dl className="grid grid-cols-[6rem_minmax(0,1fr)] gap-x-4 gap-y-2">
      {keys.map(([key, does]) => (
        <div key={key} className="contents">
          <dt>
            <kbd className="rounded-sm border border-edge px-2 py-0.5 font-mono text-sm">{key}</kbd>
          </dt>
          <dd>{t(does)}</dd>
        </div>
      ))}
    </dl>
  );
}
