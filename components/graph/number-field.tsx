// A small field that shows a part's answer once more: on the drawing or in its table. Typing here is typing there.
'use client';
import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { useAnswer } from '@/components/problem/answering';
import { TYPING } from '@/components/problem/plain-input';
import { submitPart } from '@/components/problem/submit-part';
import { useTypedEarly } from '@/components/problem/use-typed-early';
import { Icon } from '@/components/ui/icon';
import { TONES, type Tone } from '@/components/ui/tone';

/** What was said about an answer, for as long as it is the answer; a part that is solved stays as it is. */
export interface FieldState {
  readonly answer: string | undefined;
  readonly tone: Tone | undefined;
  readonly word: string | undefined;
  readonly solved: boolean;
}

export function NumberField({ partId, label, state }: { partId: string; label: string; state: FieldState }) {
  const t = useTranslations('answer');
  const [text, setText] = useAnswer(partId);
  const field = useRef<HTMLInputElement>(null);
  const shown = state.solved ? (state.answer ?? text) : text;
  useTypedEarly(field, shown, setText);
  const { tone, word } = state.solved || state.answer === text ? state : {};
  return (
    <span className="relative block">
      <input
        {...TYPING}
        ref={field}
        value={shown}
        readOnly={state.solved}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          event.stopPropagation();
          submitPart(event.currentTarget, partId);
        }}
        aria-label={word ? t('said', { label, word }) : label}
        className={`block h-8 w-full rounded-sm border bg-surface ps-2 font-mono text-sm hover:border-ink read-only:bg-sunken ${
          tone ? `pe-6 ${TONES[tone].edge}` : 'border-edge pe-2'
        }`}
      />
      {tone ? (
        <span className={`absolute end-1 top-1.5 ${TONES[tone].text}`}>
          <Icon name={TONES[tone].icon} />
        </span>
      ) : null}
    </span>
  );
}
