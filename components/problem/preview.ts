// What the field shows under the answer while it is typed: the parser's reading, or the place where it stops.

import { partScope } from '@/components/math/part-scope';
import { parse } from '@/lib/math/parse';
import { printMathml } from '@/lib/math/print-mathml';
import { printPlain } from '@/lib/math/print-plain';
import type { QuestionPart } from '@/lib/problems/question';
import { type Sentences, speak } from '@/lib/words/speak';

export type Preview =
  | { readonly state: 'blank' }
  | {
      readonly state: 'read';
      readonly mathml: string;
      /** The same as text, to be read out. */
      readonly plain: string;
      readonly notices: readonly string[];
    }
  | {
      readonly state: 'unreadable';
      readonly message: string;
      /** Where the fault stands in the text. */
      readonly from: number;
      readonly to: number;
      /** The text around the fault; `fault` may be empty at the end of the text. */
      readonly before: string;
      readonly fault: string;
      readonly after: string;
    };

/** Longer texts are not read while typing; the grader says "too large". */
const MAX_LENGTH = 2_000;
/** How much text is shown on either side of a fault. */
const AROUND = 40;

/** Names of several letters stand upright, as `sin` does; our style sheet slants the rest. */
const upright = (mathml: string) => mathml.replace(/<mi>(?=[^<]{2})(?!&#\d+;<)/g, '<mi mathvariant="normal">');

/** `sentences` are those that say what cannot be read. */
export function readPreview(part: QuestionPart, text: string, sentences: Sentences): Preview {
  if (text.trim() === '' || text.length > MAX_LENGTH) return { state: 'blank' };
  const read = parse(text, partScope(part));
  if (read.ok) {
    const { expression, notices } = read.value;
    return {
      state: 'read',
      mathml: upright(printMathml(expression)),
      plain: printPlain(expression),
      notices: notices.map((notice) => speak(sentences, notice)),
    };
  }
  const { message, position, end } = read.error;
  if (message.code === 'blank') return { state: 'blank' };
  const stop = Math.max(end, position);
  return {
    state: 'unreadable',
    message: speak(sentences, message),
    from: position,
    to: stop,
    before: text.slice(Math.max(0, position - AROUND), position),
    fault: text.slice(position, stop),
    after: text.slice(stop, stop + AROUND),
  };
}
