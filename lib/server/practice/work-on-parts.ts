// What it took to answer each part of a problem, as its rating sees it.
import 'server-only';
import type { KeyPart } from '@/lib/problems/key';
import type { PartWork } from '@/lib/progress/rate-problem';
import { readHintsShown } from './hints-shown';
import type { Judgement } from './judge-answer';
import type { OwnProblem } from './own-problem';
import { isPartSolved, type PartRecord } from './part-record';

/** `records` before the newest submission, `judgements` what that one brought. */
export function workOnParts(
  problem: Pick<OwnProblem, 'hintsShown'>,
  parts: readonly Pick<KeyPart, 'id' | 'skill'>[],
  records: ReadonlyMap<string, PartRecord>,
  judgements: readonly Judgement[] = [],
): readonly PartWork[] {
  const hints = readHintsShown(problem.hintsShown);
  const now = new Map(
    judgements.filter((judgement) => judgement.counted).map((judgement) => [judgement.partId, judgement]),
  );
  return parts.map(({ id, skill }) => {
    const record = records.get(id);
    const word = now.get(id)?.verdict.word;
    const wrong = record?.counted.filter((answer) => answer.verdict === 'incorrect').length ?? 0;
    return {
      skill,
      solved: word ? word === 'correct' : isPartSolved(record, false),
      wrong: wrong + (word === 'incorrect' ? 1 : 0),
      hints: hints[id] ?? 0,
    };
  });
}
