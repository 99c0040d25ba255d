// Registers the service worker, tells it whose pages are read, and says when the connection is lost.
'use client';
import { usePathname } from 'next/navigation';
import { useEffect, useSyncExternalStore } from 'react';
import { forgetOthersDrafts, onDevice } from '@/components/problem/unsent-drafts';
import { Notice } from '@/components/ui/notice';
import { askForAnother, isNobodysPage } from './nobodys-page';
import type { WorkerMessage } from './worker-message';

const onLine = (changed: () => void) => {
  for (const event of ['online', 'offline']) addEventListener(event, changed);
  return () => {
    for (const event of ['online', 'offline']) removeEventListener(event, changed);
  };
};

async function tell(...messages: WorkerMessage[]): Promise<void> {
  const { active } = await navigator.serviceWorker.ready;
  for (const message of messages) active?.postMessage(message);
}

export function Offline({
  person,
  words,
}: {
  /** An account's or guest's id; empty for nobody. */
  person: string;
  /** Said while there is no connection. */
  words: string;
}) {
  const path = usePathname();
  const connected = useSyncExternalStore(
    onLine,
    () => navigator.onLine,
    () => true,
  );

  useEffect(() => askForAnother(), []);

  useEffect(() => forgetOthersDrafts(onDevice(), person), [person]);

  useEffect(() => {
    // Where there are none (an old browser, a private window), pages work as ever while there is a connection.
    if (process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator)) return;
    navigator.serviceWorker.register('/sw.js').catch(() => {});
  }, []);

  useEffect(() => {
    if (process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator)) return;
    if (isNobodysPage()) return;
    void tell({ type: 'owner', person }, { type: 'keep', path });
  }, [person, path]);

  return (
    <div role="status" className="no-print sticky top-0 z-10">
      {connected ? null : <Notice tone="undecided">{words}</Notice>}
    </div>
  );
}
