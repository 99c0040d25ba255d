// Keeps what is typed on the server a moment after the typing stops, and when the page is left.
'use client';
import { useEffect } from 'react';
import type { FormAction } from '@/components/ui/action-form';
import type { AnswerStore } from './answer-store';

/** A form action that reads `problemId` and `answers.PART`. */
export type SaveDraft = FormAction;

const DRAFT_DELAY = 1_000;

/** A draft that cannot be saved (no network) is tried again with the next keystroke. */
export function useDrafts(store: AnswerStore, problemId: string, save: SaveDraft | undefined): void {
  useEffect(() => {
    if (!save) return;
    const changed = new Set<string>();
    let timer: ReturnType<typeof setTimeout> | undefined;

    const flush = () => {
      clearTimeout(timer);
      if (changed.size === 0) return;
      const parts = [...changed];
      changed.clear();
      const data = new FormData();
      data.set('problemId', problemId);
      for (const partId of parts) data.set(`answers.${partId}`, store.get(partId));
      save({ ok: true }, data).catch(() => {
        for (const partId of parts) changed.add(partId);
      });
    };
    const leave = () => {
      if (document.visibilityState === 'hidden') flush();
    };
    // The problem's own form carries every field: nothing is left to keep.
    const sent = ({ target }: Event) => {
      if (target instanceof HTMLFormElement && target.elements.namedItem('formKey')) changed.clear();
    };

    const unsubscribe = store.subscribe((partId) => {
      changed.add(partId);
      clearTimeout(timer);
      timer = setTimeout(flush, DRAFT_DELAY);
    });
    document.addEventListener('visibilitychange', leave);
    document.addEventListener('submit', sent);
    return () => {
      unsubscribe();
      document.removeEventListener('visibilitychange', leave);
      document.removeEventListener('submit', sent);
      flush();
    };
  }, [store, problemId, save]);
}
