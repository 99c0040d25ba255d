// The list of shortcuts, over the page; they can be switched off in it.
import { useTranslations } from 'next-intl';
import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { Dialog } from '@/components/ui/dialog';
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
    <Dialog id={SHORTCUTS_CARD} title={t('shortcuts')}>
      <Keys keys={ALWAYS} />
      <p className="font-semibold">{t(on ? 'shortcut.notTyping' : 'shortcut.notTypingOff')}</p>
      <Keys keys={KEYS} />
      <ActionForm action={toggle} className="grid justify-items-start gap-4" label={t('shortcuts')}>
        <input type="hidden" name="problemId" value={problemId} />
        {on ? null : <input type="hidden" name="shortcuts" value="on" />}
        <SubmitButton variant="secondary">{t(on ? 'shortcut.off' : 'shortcut.on')}</SubmitButton>
      </ActionForm>
    </Dialog>
  );
}

function Keys({ keys }: { keys: typeof ALWAYS | typeof KEYS }) {
  const t = useTranslations('answer.shortcut');
  return (
    <dl className="grid grid-cols-[7rem_minmax(0,1fr)] gap-x-4 gap-y-2">
      {keys.map(([key, does]) => (
        <div key={key} className="contents">
          <dt>
            <kbd className="rounded-sm border border-edge px-2 py-0.5 font-mono text-sm whitespace-nowrap">{key}</kbd>
          </dt>
          <dd>{t(does)}</dd>
        </div>
      ))}
    </dl>
  );
}
