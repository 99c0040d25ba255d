// What must hold of a submission before anything is judged: known parts, at least one, none too long.
import 'server-only';
import type { Question } from '@/lib/problems/question';
import { err, ok, type Result } from '@/lib/result';
import { storable } from '../storable';

/** Characters of one answer. The grader reads far longer ones; nobody types them. */
export const MAX_ANSWER = 20_000;

export type Answers = Readonly<Record<string, string>>;

/** The answers as they can be stored. Refuses with `answers-required`, `unknown-part` or `answer-too-long`. */
export function checkAnswers(question: Question, answers: Answers): Result<Answers> {
  const entries = Object.entries(answers);
  if (entries.length === 0) return err({ code: 'answers-required' });
  const known = new Set(question.parts.map((part) => part.id));
  for (const [part, answer] of entries) {
    if (!known.has(part)) return err({ code: 'unknown-part', params: { part: storable(part).slice(0, 64) } });
    if (answer.length > MAX_ANSWER) return err({ code: 'answer-too-long', params: { part, max: MAX_ANSWER } });
  }
  return ok(Object.fromEntries(entries.map(([part, answer]) => [part, storable(answer)])));
}
