// Judges one part's answer for one person: the verdict, and whether it counts.
import 'server-only';
import { gradePart } from '@/lib/grader/grade';
import type { Verdict } from '@/lib/grader/verdict';
import type { KeyPart } from '@/lib/problems/key';
import { metrics } from '../metrics';
import { isPartSolved, type PartRecord } from './part-record';

export interface Judgement {
  readonly partId: string;
  readonly answer: string;
  readonly verdict: Verdict;
  /** Given before, or the part is solved already. */
  readonly repeated: boolean;
  readonly counted: boolean;
}

const squeezed = (text: string): string => text.trim().replace(/\s+/g, ' ');

/** How many earlier answers are read again to see whether this one says the same. */
const LOOK_BACK = 20;

/** The same text, or the same reading of it. */
function saysTheSame(part: KeyPart, answer: string, verdict: Verdict, earlier: string): boolean {
  if (squeezed(answer) === squeezed(earlier)) return true;
  const { interpreted } = verdict.comparison;
  return interpreted !== undefined && gradePart(part, earlier).comparison.interpreted === interpreted;
}

/**
 * Unreadable, blank and undecided answers cost nothing; neither does one given before. While verdicts are withheld only
 * the answer handed in last is one given before: going back to an older one changes what is handed in.
 */
export function judgeAnswer(
  part: KeyPart,
  answer: string,
  record: PartRecord | undefined,
  withheld: boolean,
): Judgement {
  const started = performance.now();
  const verdict = gradePart(part, answer);
  metrics().gradeSeconds.observe((performance.now() - started) / 1000);
  metrics().verdicts.inc({ verdict: verdict.word, method: verdict.comparison.method });
  const judged = verdict.word === 'correct' || verdict.word === 'incorrect';
  const earlier = record?.counted.slice(withheld ? -1 : -LOOK_BACK) ?? [];
  const repeated =
    judged &&
    ((!withheld && isPartSolved(record, false)) ||
      earlier.some((stored) => saysTheSame(part, answer, verdict, stored.answer)));
  return { partId: part.id, answer, verdict, repeated, counted: judged && !repeated };
}
