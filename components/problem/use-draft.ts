// Keeps what is typed on the server a moment after the typing stops, and when the page is left.
'use client';
import { useCallback, useEffect, useRef } from 'react';

export type SaveDraft = (data: FormData) => Promise<unknown>;

const DRAFT_DELAY = 1_000;

/** Returns `keep(text)`. A draft that cannot be saved (no network) is tried again with the next keystroke. */
export function useDraft(partId: string, initial: string, save: SaveDraft | undefined): (text: string) => void {
  const saved = useRef(initial);
  const waiting = useRef<{ text: string; timer: ReturnType<typeof setTimeout> } | null>(null);

  const flush = useCallback(() => {
    if (!waiting.current || !save) return;
    const { text, timer } = waiting.current;
    clearTimeout(timer);
    waiting.current = null;
    if (text === saved.current) return;
    const data = new FormData();
    data.set(`answers.${partId}`, text);
    save(data).then(
      () => {
        saved.current = text;
      },
      () => {},
    );
  }, [partId, save]);

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
