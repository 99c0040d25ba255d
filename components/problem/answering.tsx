// What the fields of one problem share: the texts, the drafts, how this person likes to type, and when Enter checks.
'use client';
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState, useSyncExternalStore } from 'react';
import type { FormAction } from '@/components/ui/action-form';
import { FormContext } from '@/components/ui/form-state';
import type { Sentences } from '@/lib/words/speak';
import { AnswerStore, type AnswerTexts } from './answer-store';
import { type SaveDraft, useDrafts } from './use-drafts';

/** How a person likes to type; remembered on the server. */
export interface TypingHabits {
  /** Everything in the plain field: no rows, no cells. */
  readonly plain: boolean;
  /** Formulas in the visual editor. */
  readonly visual: boolean;
}

/** Attempts are limited: Enter shows the reading first, and once more saves the answer or hands it in for good. False where they are not. */
export type Care = 'save' | 'handIn' | false;

interface Answering {
  readonly store: AnswerStore;
  readonly careful: Care;
  readonly habits: TypingHabits;
  /** What cannot be read and why, in the reader's language. */
  readonly sentences: Sentences;
  readonly choose: (change: Partial<TypingHabits>) => void;
}

const HABITS: TypingHabits = { plain: false, visual: false };

const AnsweringContext = createContext<Answering>({
  store: new AnswerStore({}),
  careful: false,
  habits: HABITS,
  sentences: {},
  choose: () => {},
});

const ANSWER = 'answers.';

const restored = (values: Readonly<Record<string, string>> = {}): AnswerTexts =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, text]) =>
      name.startsWith(ANSWER) ? [[name.slice(ANSWER.length), text]] : [],
    ),
  );

export function AnsweringProvider({
  problemId,
  initial,
  careful = false,
  habits: known = HABITS,
  saveDraft,
  saveHabits,
  sentences,
  children,
}: {
  problemId: string;
  /** By part: the draft, else the answer given last. */
  initial: AnswerTexts;
  careful?: Care | undefined;
  habits?: TypingHabits | undefined;
  saveDraft?: SaveDraft | undefined;
  /** Reads the fields `plain` and `visual`, each `on` or absent. */
  saveHabits?: FormAction | undefined;
  sentences: Sentences;
  children: ReactNode;
}) {
  const form = useContext(FormContext);
  const [store] = useState(() => new AnswerStore({ ...initial, ...restored(form.values) }));
  const [habits, setHabits] = useState(known);
  useDrafts(store, problemId, saveDraft);
  const choose = useCallback(
    (change: Partial<TypingHabits>) => {
      const next = { ...habits, ...change };
      setHabits(next);
      const data = new FormData();
      for (const [name, on] of Object.entries(next)) if (on) data.set(name, 'on');
      saveHabits?.({ ok: true }, data).catch(() => {});
    },
    [habits, saveHabits],
  );
  const shared = useMemo(
    () => ({ store, careful, habits, sentences, choose }),
    [store, careful, habits, sentences, choose],
  );
  return <AnsweringContext value={shared}>{children}</AnsweringContext>;
}

export const useAnswering = (): Answering => useContext(AnsweringContext);

/** One part's text and how to change it. */
export function useAnswer(partId: string): readonly [string, (text: string) => void] {
  const { store } = useAnswering();
  const read = () => store.get(partId);
  const text = useSyncExternalStore(store.subscribe, read, read);
  return [text, useCallback((next: string) => store.set(partId, next), [store, partId])];
}
