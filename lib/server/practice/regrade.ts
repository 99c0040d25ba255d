// The evidence behind a stored verdict, found again: the word that was given stands, whatever a newer grader would say.
import 'server-only';
import { gradePart } from '@/lib/grader/grade';
import type { Verdict } from '@/lib/grader/verdict';
import type { VerdictWord } from '@/lib/grader/verdict-word';
import type { KeyPart } from '@/lib/problems/key';

interface Stored {
  readonly answer: string;
  readonly verdict: VerdictWord;
  readonly code: string | null;
}

export function regrade(part: KeyPart, stored: Stored): Verdict {
  const verdict = gradePart(part, stored.answer);
  if (verdict.word === stored.verdict) return verdict;
  const { interpreted } = verdict.comparison;
  const words = { correct: 'equal', incorrect: 'different', undecided: 'undecided', invalid: 'invalid' } as const;
  return {
    word: stored.verdict,
    comparison: { verdict: words[stored.verdict], method: 'stored', code: stored.code ?? undefined, interpreted },
    misconceptions: [],
  };
}
