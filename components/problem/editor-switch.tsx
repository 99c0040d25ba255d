// Switches between the plain field and the view made for the kind of answer: the text stays the same.
'use client';
import type { QuestionPart } from '@/lib/problems/question';
import { canShow, type EditorKind, editorFor } from './editor-kind';

const NAMES: Record<Exclude<EditorKind, 'plain'>, string> = {
  factors: 'One row a factor',
  terms: 'One row a term',
  cells: 'Fill in cells',
  visual: 'Visual editor',
};

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
  const made = editorFor(part);
  const next = editor === 'plain' ? made : 'plain';
  return canShow(next, text) ? (
    <button
      type="button"
      tabIndex={-1}
      onClick={() => choose(next)}
      className="min-h-9 rounded-sm px-2 text-sm text-accent hover:bg-accent-soft"
    >
      {next === 'plain' ? 'Type it as text' : NAMES[next]}
    </button>
  ) : null;
}
