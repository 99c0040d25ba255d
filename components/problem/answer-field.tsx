// The field for a typed answer: plain text first, a live reading under it, a draft kept on the server.
'use client';
import { type KeyboardEvent, useContext, useEffect, useRef, useState } from 'react';
import { Fault } from '@/components/ui/fault';
import { CONTROL_STYLE } from '@/components/ui/field';
import { FormContext } from '@/components/ui/form-state';
import type { QuestionPart } from '@/lib/problems/question';
import { type Preview, readPreview } from './preview';
import { PreviewOutput } from './preview-output';
import { type SaveDraft, useDraft } from './use-draft';

const PREVIEW_DELAY = 200;

const PLACEHOLDERS: Partial<Record<QuestionPart['kind'], string>> = {
  factors: 'dL/dy * dy/dz * …',
  matrix: '[[a, b], [c, d]]',
};

export function AnswerField({
  problemId,
  part,
  label,
  initial,
  saveDraft,
  describedBy,
}: {
  problemId: string;
  part: QuestionPart;
  /** The accessible name. */
  label: string;
  initial: string;
  saveDraft?: SaveDraft | undefined;
  /** Ids of texts that belong to the field: its names and its feedback. */
  describedBy?: string;
}) {
  const name = `answers.${part.id}`;
  const form = useContext(FormContext);
  const fault = form.fields?.[name];
  const [text, setText] = useState(form.values?.[name] ?? initial);
  const [preview, setPreview] = useState<Preview>({ state: 'blank' });
  const field = useRef<HTMLInputElement>(null);
  const keep = useDraft({ problemId, partId: part.id }, initial, saveDraft);

  useEffect(() => {
    const timer = setTimeout(() => setPreview(readPreview(part, text)), PREVIEW_DELAY);
    return () => clearTimeout(timer);
  }, [part, text]);

  // Typed before the page woke up: the browser's text wins.
  useEffect(() => setText((known) => field.current?.value ?? known), []);

  const submitOwnPart = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    const own = event.currentTarget.form?.querySelector<HTMLButtonElement>(
      `button[value="check:${CSS.escape(part.id)}"]`,
    );
    event.currentTarget.form?.requestSubmit(own ?? null);
  };

  return (
    <div>
      <input
        ref={field}
        id={name}
        name={name}
        type="text"
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          keep(event.target.value);
        }}
        onKeyDown={submitOwnPart}
        aria-label={label}
        aria-invalid={fault ? true : undefined}
        aria-describedby={[describedBy, fault ? `${name}-fault` : '', `${name}-preview`].filter(Boolean).join(' ')}
        autoComplete="off"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="done"
        placeholder={PLACEHOLDERS[part.kind]}
        className={`${CONTROL_STYLE} font-mono`}
      />
      {fault ? <Fault id={`${name}-fault`}>{fault}</Fault> : null}
      <PreviewOutput id={`${name}-preview`} htmlFor={name} preview={preview} />
    </div>
  );
}
