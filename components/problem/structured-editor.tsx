// The views on an answer's text, each loaded when it is shown.
'use client';
import dynamic from 'next/dynamic';
import type { Feedback } from '@/lib/grader/feedback';
import type { QuestionPart } from '@/lib/problems/question';
import type { EditorKind } from './editor-kind';

export interface EditorProps {
  readonly part: QuestionPart;
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** What was said about each factor or term of this very text. */
  readonly judged: Feedback['members'];
  readonly invalid: boolean;
  /** The person has just asked for this editor, so it takes the focus. */
  readonly asked: boolean;
  readonly describedBy: string;
}

const EDITORS = {
  factors: dynamic(() => import('./factor-rows').then(({ FactorRows }) => FactorRows)),
  terms: dynamic(() => import('./term-rows').then(({ TermRows }) => TermRows)),
  cells: dynamic(() => import('./cell-grid').then(({ CellGrid }) => CellGrid)),
  visual: dynamic(() => import('./visual-editor').then(({ VisualEditor }) => VisualEditor), { ssr: false }),
};

export function StructuredEditor({ editor, ...props }: EditorProps & { editor: Exclude<EditorKind, 'plain'> }) {
  const Editor = EDITORS[editor];
  return <Editor {...props} />;
}
