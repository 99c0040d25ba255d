// Under a problem: its link, printing, the keyboard's shortcuts, and reporting.
'use client';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useState } from 'react';
import type { FormAction } from '@/components/ui/action-form';
import { Button } from '@/components/ui/button';
import { CopyButton } from './copy-button';
import { ShortcutKeys } from './shortcut-keys';
import { SHORTCUTS_CARD, ShortcutsCard } from './shortcuts-card';

export function ProblemTools({
  problemId,
  shortcuts,
  switchShortcuts,
  children,
}: {
  problemId: string;
  /** Single keys do something. */
  shortcuts: boolean;
  /** Reads the fields `problemId` and `shortcuts` (`on` or absent). */
  switchShortcuts: FormAction;
  /** The form that reports the problem. */
  children: ReactNode;
}) {
  const t = useTranslations('answer');
  const [link, setLink] = useState('');
  useEffect(() => setLink(new URL(`/problems/${problemId}`, location.href).href), [problemId]);
  return (
    <footer className="no-print grid gap-4 border-t border-line pt-6">
      <div className="flex flex-wrap items-center gap-3 noscript:hidden">
        <CopyButton text={link} label={t('copyLink')} copied={t('copied')} refused={t('notCopied')} />
        <Button type="button" variant="secondary" onClick={() => window.print()}>
          {t('print')}
        </Button>
        <Button
          type="button"
          variant="quiet"
          data-opens={SHORTCUTS_CARD}
          data-shortcut="list"
          aria-haspopup="dialog"
          className="max-sm:-ms-4"
        >
          {t('shortcuts')}
        </Button>
      </div>
      {children}
      <ShortcutsCard problemId={problemId} on={shortcuts} toggle={switchShortcuts} />
      {shortcuts ? <ShortcutKeys /> : null}
    </footer>
  );
}
