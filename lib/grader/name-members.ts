// The factors or terms of one verdict as a list for a sentence: each once, and not more than can be read.
import type { MemberVerdict } from './verdict';

const MAX_NAMED = 6;
const MAX_LENGTH = 120;

/** `dL/dy, dy/dx`; empty when there is none. Longer lists end in `…`. */
export function nameMembers(
  members: readonly MemberVerdict[],
  ...verdicts: readonly MemberVerdict['verdict'][]
): string {
  const texts = [...new Set(members.filter((m) => verdicts.includes(m.verdict)).map((m) => m.text))];
  const shown = texts.slice(0, MAX_NAMED).map((t) => (t.length > MAX_LENGTH ? `${t.slice(0, MAX_LENGTH)}…` : t));
  return texts.length > MAX_NAMED ? `${shown.join(', ')}, …` : shown.join(', ');
}
