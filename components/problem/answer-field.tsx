// The field for a typed answer: plain text first, a view that fits the kind, a live reading under it.
'use client';
import type { MathfieldElement } from 'mathlive';
import { useTranslations } from 'next-intl';
import { type FocusEvent, type KeyboardEvent, useContext, useRef, useState } from 'react';
import { Fault } from '@/components/ui/fault';
import { FormContext } from '@/components/ui/form-state';
import type { Feedback } from '@/lib/grader/feedback';
import type { QuestionPart } from '@/lib/problems/question';
import { useAnswer, useAnswering } from './answering';
import { type EditorKind, firstEditor } from './editor-kind';
import { EditorSwitch } from './editor-switch';
import { insertText } from './insert-text';
import { PlainInput } from './plain-input';
import { PreviewOutput } from './preview-output';
import { StructuredEditor } from './structured-editor';
import { submitPart } from './submit-part';
import { SymbolBar } from './symbol-bar';
import type { AnswerSymbol } from './symbols';
import { usePreview } from './use-preview';
import { useTypedEarly } from './use-typed-early';

/** What was said about an answer, factor by factor; it holds as long as the text is the same. */
export interface Judged {
  readonly text: string;
  readonly members: NonNullable<Feedback['members']>;
}

export function AnswerField({
  part,
  label,
  judged,
  describedBy,
}: {
  part: QuestionPart;
  /** The accessible name. */
  label: string;
  judged?: Judged | undefined;
  /** Ids of texts that belong to the field: its names and its feedback. */
  describedBy?: string;
}) {
  const name = `answers.${part.id}`;
  const fault = useContext(FormContext).fields?.[name];
  const t = useTranslations('answer');
  const { store, careful, habits, sentences, choose } = useAnswering();
  const [text, setText] = useAnswer(part.id);
  const [editor, setEditor] = useState(() => firstEditor(part, text, habits));
  const [asked, setAsked] = useState(false);
  const { preview, readNow, prepare } = usePreview(part, text, sentences);
  /** The text whose reading was shown because of Enter. */
  const [shown, setShown] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const active = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLDivElement>(null);

  useTypedEarly(field, text, setText);

  const onEnter = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.target instanceof HTMLButtonElement) return;
    event.preventDefault();
    if (careful && !event.ctrlKey && !event.metaKey && shown !== text) {
      readNow().then(() => setShown(text));
    } else submitPart(field.current, part.id);
  };

  const remember = ({ target }: FocusEvent) => {
    prepare();
    if (target instanceof HTMLInputElement) active.current = target;
  };

  const select = (from: number, to: number) => {
    field.current?.focus();
    field.current?.setSelectionRange(from, to);
  };

  const change = (next: EditorKind) => {
    setEditor(next);
    setAsked(true);
    choose(next === 'visual' || editor === 'visual' ? { visual: next === 'visual' } : { plain: next === 'plain' });
    if (editor !== 'visual') return;
    // Where it cannot be fetched, what was made stays as it is.
    import('./typed-text').then(
      ({ typedText }) => setText(typedText(part, store.get(part.id))),
      () => {},
    );
  };

  const insert = ({ before, after, tex }: AnswerSymbol) => {
    if (editor === 'visual')
      box.current?.querySelector<MathfieldElement>('math-field')?.insert(tex ?? '', { focus: true });
    else
      insertText((active.current?.isConnected && active.current) || (field.current as HTMLInputElement), before, after);
  };

  const plain = editor === 'plain';
  const ids = [describedBy, fault ? `${name}-fault` : '', `${name}-preview`].filter(Boolean).join(' ');
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the fields inside are typed in; this hears their Enter.
    <div onKeyDown={onEnter} onFocus={remember} data-answer="">
      <div
        ref={box}
        className="rounded-md border border-edge bg-surface hover:border-ink has-[>input:focus-visible]:outline-3 has-[>input:focus-visible]:outline-offset-2 has-[>input:focus-visible]:outline-accent has-[math-field:focus-within]:outline-3 has-[math-field:focus-within]:outline-offset-2 has-[math-field:focus-within]:outline-accent"
      >
        <PlainInput
          ref={field}
          part={part}
          text={text}
          onText={setText}
          label={label}
          hidden={!plain}
          invalid={fault !== undefined}
          describedBy={ids}
        />
        {plain ? null : (
          <div className="p-2 noscript:hidden">
            <StructuredEditor
              editor={editor}
              part={part}
              label={label}
              value={text}
              onChange={setText}
              judged={judged?.text === text ? judged.members : undefined}
              invalid={fault !== undefined}
              asked={asked}
              describedBy={ids}
            />
          </div>
        )}
        <SymbolBar part={part} label={t('symbols', { label })} insert={insert}>
          <EditorSwitch part={part} editor={editor} text={text} choose={change} />
        </SymbolBar>
      </div>
      {fault ? <Fault id={`${name}-fault`}>{fault}</Fault> : null}
      <PreviewOutput
        id={`${name}-preview`}
        htmlFor={name}
        preview={preview}
        again={careful && shown === text && preview.state === 'read' ? t(`again.${careful}`) : undefined}
        show={plain ? select : undefined}
      />
    </div>
  );
}
