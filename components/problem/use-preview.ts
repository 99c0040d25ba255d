// The live reading of an answer. Its parser is fetched when the field is entered, else once the page has been open for a while:
// a page that is only looked at does without, and one that was left open reads what is typed after the connection is gone.
'use client';
import { useCallback, useEffect, useState } from 'react';
import type { QuestionPart } from '@/lib/problems/question';
import type { Sentences } from '@/lib/words/speak';
import type { Preview } from './preview';

const DELAY = 200;
const PATIENCE = 5_000;

/** Fetched once for all fields; rejects while the network is away and may be tried again. */
const fetchReader = () => import('./preview').then(({ readPreview }) => readPreview);

const fetchQuietly = () => void fetchReader().catch(() => {});

export function usePreview(part: QuestionPart, text: string, sentences: Sentences) {
  const [preview, setPreview] = useState<Preview>({ state: 'blank' });
  /** What could not be read is not told apart from nothing. */
  const read = useCallback(
    () =>
      fetchReader().then(
        (reader) => reader(part, text, sentences),
        (): Preview => ({ state: 'blank' }),
      ),
    [part, text, sentences],
  );

  useEffect(() => {
    let stale = false;
    const show = (next: Preview) => {
      if (!stale) setPreview(next);
    };
    const timer = setTimeout(() => (text.trim() === '' ? show({ state: 'blank' }) : read().then(show)), DELAY);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [text, read]);

  useEffect(() => {
    const timer = setTimeout(fetchQuietly, PATIENCE);
    return () => clearTimeout(timer);
  }, []);

  return {
    preview,
    /** Shows the reading at once. */
    readNow: async () => setPreview(await read()),
    /** The parser will be needed soon. */
    prepare: fetchQuietly,
  };
}
