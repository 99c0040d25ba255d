// Which editor shows an answer: the plain field, or a view on its text that fits the kind.
import type { QuestionPart } from '@/lib/problems/question';
import type { TypingHabits } from './answering';
import { readCells } from './matrix-cells';

export type EditorKind = 'plain' | 'factors' | 'terms' | 'cells' | 'visual';

/** The editor made for a part besides the plain field. */
export function editorFor({ kind }: Pick<QuestionPart, 'kind'>): Exclude<EditorKind, 'plain'> {
  if (kind === 'factors') return 'factors';
  if (kind === 'sum') return 'terms';
  return kind === 'matrix' ? 'cells' : 'visual';
}

/** A formula of matrices, or an uneven matrix, has no cells. */
export const canShow = (editor: EditorKind, text: string): boolean =>
  editor !== 'cells' || text.trim() === '' || readCells(text) !== null;

/** What a part opens in: a matrix of numbers has cells, one that may be a formula of named matrices is typed. */
export function firstEditor(part: QuestionPart, text: string, { plain, visual }: TypingHabits): EditorKind {
  const made = editorFor(part);
  if (made === 'visual') return visual ? 'visual' : 'plain';
  const formula = made === 'cells' && part.shapes !== undefined;
  return plain || formula || !canShow(made, text) ? 'plain' : made;
}
