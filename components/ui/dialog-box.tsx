// What a dialog shows: takes the focus and keeps it, closes with Escape, its button or a press beside it, and gives the focus back.
'use client';
import { Dialog as Base } from '@base-ui/react/dialog';
import { useTranslations } from 'next-intl';
import type { DialogProps } from './dialog';
import { Icon } from './icon';

export function DialogBox({
  open,
  setOpen,
  title,
  children,
}: DialogProps & { open: boolean; setOpen: (open: boolean) => void }) {
  const t = useTranslations('ui');
  return (
    <Base.Root open={open} onOpenChange={(next) => setOpen(next)}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-20 bg-scrim" />
        <Base.Popup className="no-print fixed inset-0 z-20 m-auto grid h-fit max-h-[85dvh] w-[min(36rem,calc(100vw-2rem))] gap-4 overflow-y-auto rounded-lg border border-line bg-surface p-4 text-ink shadow-float outline-none sm:p-6">
          <div className="flex items-start justify-between gap-4">
            <Base.Title className="text-xl font-semibold">{title}</Base.Title>
            <Base.Close
              aria-label={t('close')}
              title={t('close')}
              className="-me-2 -mt-1 inline-flex size-9 shrink-0 items-center justify-center rounded-sm text-muted hover:bg-sunken hover:text-ink"
            >
              <Icon name="close" />
            </Base.Close>
          </div>
          {children}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
