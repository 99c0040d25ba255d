// Keeps what is typed on the server a moment after the typing stops, and when the page is left.
'use client';
import { useCallback, useEffect, useRef } from 'react';
import type { FormAction } from '@/components/ui/action-form';

/** A form action that reads `problemId` and `answers.PART`. */
export type SaveDraft = FormAction;

const DRAFT_DELAY = 1_000;

/** Returns `keep(text)`. A draft that cannot be saved (no network) is tried again with the next keystroke. */
export function useDraft(
  { problemId, partId }: { problemId: string; partId: string },
  initial: string,
  save: SaveDraft | undefined,
): (text: string) => void {
  const saved = useRef(initial);
  const waiting = useRef<{ text: string; timer: ReturnType<typeof setTimeout> } | null>(null);

  const flush = useCallback(() => {
    if (!waiting.current || !save) return;
    const { text, timer } = waiting.current;
    clearTimeout(timer);
    waiting.current = null;
    if (text === saved.current) return;
    const data = new FormData();
    data.set('problemId', problemId);
    data.set(`answers.${partId}`, text);
    save({ ok: true }, data).then(
      () => {
        saved.current = text;
      },
      () => {},
    );
  }, [problemId, partId, save]);

  useEffect(() => {
    const leave = () => {
      if (document.visibilityState === 'hidden') flush();
    };
    document.addEventListener('visibilitychange', leave);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      flush();
    };
  }, [flush]);

  return useCallback(
    (text) => {
      if (waiting.current) clearTimeout(waiting.current.timer);
      waiting.current = { text, timer: setTimeout(flush, DRAFT_DELAY) };
    },
    [flush],
  );
}
