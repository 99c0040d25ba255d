// Switches between the plain field and the view made for the kind of answer: the text stays the same.
'use client';
import { useTranslations } from 'next-intl';
import type { QuestionPart } from '@/lib/problems/question';
import { canShow, type EditorKind, editorFor } from './editor-kind';

export function EditorSwitch({
  part,
  editor,
  text,
  choose,
}: {
  part: QuestionPart;
  editor: EditorKind;
  text: string;
  choose: (next: EditorKind) => void;
}) {
  const t = useTranslations('answer.editor');
  const made = editorFor(part);
  const next = editor === 'plain' ? made : 'plain';
  return canShow(next, text) ? (
    <button
      type="button"
      tabIndex={-1}
      onClick={() => choose(next)}
      className="min-h-9 rounded-sm px-2 text-sm text-accent hover:bg-accent-soft"
    >
      {t(next)}
    </button>
  ) : null;
}
