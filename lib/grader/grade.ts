// Judges one part's answer for one person: the comparison in a person's words, and the misconceptions it shows.
import type { KeyPart } from '../problems/key';
import { commonGround } from './common-ground';
import { makeJudge } from './compare-answer';
import { diagnose } from './diagnose';
import type { Judge } from './judge';
import { targetOf } from './target-of';
import type { ComparisonVerdict, Verdict } from './verdict';
import type { VerdictWord } from './verdict-word';

const WORDS = {
  equal: 'correct',
  different: 'incorrect',
  undecided: 'undecided',
  invalid: 'invalid',
} satisfies Record<ComparisonVerdict, VerdictWord>;

/** Ways of knowing that an expression is equal to the reference. */
const CHECKED: ReadonlySet<string> = new Set(['identical', 'exact', 'integers', 'high-precision']);

const judges = new WeakMap<KeyPart, Judge>();

function judgeFor(part: KeyPart): Judge {
  let judge = judges.get(part);
  if (!judge) {
    judge = makeJudge(targetOf(part));
    judges.set(part, judge);
  }
  return judge;
}

/** Judges an answer to a part. Only a wrong value is looked up among the misconceptions: a right one is never overruled. */
export function gradePart(part: KeyPart, answer: string): Verdict {
  const comparison = judgeFor(part)(answer);
  const wrongValue = comparison.verdict === 'different' && comparison.code !== 'form';
  const isChecked = part.kind === 'expression' && CHECKED.has(comparison.method);
  const check = isChecked ? commonGround(targetOf(part), answer) : undefined;
  return {
    word: WORDS[comparison.verdict],
    kind: part.kind,
    comparison,
    ...(check && comparison.verdict === 'equal' ? { check } : {}),
    misconceptions: wrongValue ? diagnose(part, answer) : [],
  };
}
