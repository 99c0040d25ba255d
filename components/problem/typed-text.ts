// What was made in the visual editor, as one would type it.
import { partScope } from '@/components/math/part-scope';
import { parse } from '@/lib/math/parse';
import { printAscii } from '@/lib/math/print-ascii';
import { printPlain } from '@/lib/math/print-plain';
import type { QuestionPart } from '@/lib/problems/question';

/**
 * An answer in LaTeX as plain ASCII that is read as the very same expression, with as few brackets as that allows.
 * A text without commands, and one that cannot be read, stays as it is.
 */
export function typedText(part: QuestionPart, text: string): string {
  if (!text.includes('\\')) return text;
  const scope = partScope(part);
  const read = parse(text, scope);
  if (!read.ok) return text;
  const { expression } = read.value;
  const exact = printAscii(expression);
  const isExact = (typed: string): boolean => {
    const again = parse(typed, scope);
    return again.ok && printAscii(again.value.expression) === exact;
  };
  return [printPlain(expression), exact].find(isExact) ?? text;
}
