// Keeps what is typed on the server a moment after the typing stops, and when the page is left; on the device until it is there.
'use client';
import { useEffect, useEffectEvent } from 'react';
import type { FormAction } from '@/components/ui/action-form';
import type { AnswerStore } from './answer-store';
import { onDevice, UnsentDrafts } from './unsent-drafts';

/** A form action that reads `problemId` and `answers.PART`. */
export type SaveDraft = FormAction;

const DRAFT_DELAY = 1_000;

/** The last saving of each problem's drafts, over or not; never rejects. */
const savings = new Map<string, Promise<void>>();

/** Resolves when no draft of the problem is on its way to the server. */
export const draftsArrived = (problemId: string): Promise<void> => savings.get(problemId) ?? Promise.resolve();

/** A draft that cannot be saved (no network) is tried again when the connection returns, and with the next keystroke. */
export function useDrafts(store: AnswerStore, problemId: string, save: SaveDraft | undefined): void {
  const keep = useEffectEvent(async (data: FormData) => (await save?.({ ok: true }, data)) ?? { ok: false });
  const keeps = save !== undefined;
  // A page that comes anew brings another `save`: what is on its way stays on its way.
  useEffect(() => {
    if (!keeps) return;
    const unsent = new UnsentDrafts(onDevice(), problemId);
    const changed = new Set<string>();
    /** What the server has. */
    const server = new Map(Object.entries(store.all()));
    const onServer = (partId: string) => server.get(partId) ?? '';
    let timer: ReturnType<typeof setTimeout> | undefined;

    const flush = () => {
      clearTimeout(timer);
      if (changed.size === 0 || !navigator.onLine) return;
      const texts = [...changed].map((partId) => [partId, store.get(partId)] as const);
      changed.clear();
      const data = new FormData();
      data.set('problemId', problemId);
      for (const [partId, text] of texts) data.set(`answers.${partId}`, text);
      const saving = keep(data).then(
        ({ ok }) => {
          // What was refused (the session has ended) stays on the device.
          if (!ok) return;
          for (const [partId, text] of texts) {
            server.set(partId, text);
            unsent.arrived(partId, text);
          }
        },
        () => {
          for (const [partId] of texts) changed.add(partId);
        },
      );
      savings.set(problemId, saving);
    };
    const leave = () => {
      if (document.visibilityState === 'hidden') flush();
    };
    // The problem's own form carries every field: nothing is left to keep.
    const sent = ({ target }: Event) => {
      if (!navigator.onLine || !(target instanceof HTMLFormElement) || !target.elements.namedItem('formKey')) return;
      changed.clear();
      for (const [partId, text] of Object.entries(store.all())) server.set(partId, text);
    };

    const unsubscribe = store.subscribe((partId) => {
      changed.add(partId);
      unsent.add(partId, store.get(partId), onServer(partId));
      clearTimeout(timer);
      timer = setTimeout(flush, DRAFT_DELAY);
    });
    for (const [partId, { text, over }] of unsent.restore(onServer, !navigator.onLine)) {
      server.set(partId, over);
      store.set(partId, text);
    }
    window.addEventListener('online', flush);
    document.addEventListener('visibilitychange', leave);
    document.addEventListener('submit', sent);
    return () => {
      unsubscribe();
      window.removeEventListener('online', flush);
      document.removeEventListener('visibilitychange', leave);
      document.removeEventListener('submit', sent);
      flush();
    };
  }, [store, problemId, keeps]);
}
