// One line of the `grade` command, as an object in and an object out.
import { say } from '../words/say';
import { judgeOf } from './compare-answer';
import { invalid } from './judge';
import type { Comparison, ComparisonVerdict, Witness } from './verdict';

/** What the `grade` command prints for a line, without the time it took. */
export interface GradeAnswer {
  readonly id: unknown;
  readonly verdict: ComparisonVerdict;
  readonly method: string;
  readonly code?: string;
  readonly reason?: string;
  readonly witness?: Witness;
  readonly interpreted?: string;
}

/** The sentence of a comparison; an unreadable answer's says where (counted in UTF-16 units, from 1). */
function reasonOf({ verdict, reason, position }: Comparison): string | undefined {
  if (!reason) return undefined;
  const sentence = say(reason);
  return verdict === 'invalid' && position !== undefined
    ? `${sentence} ${say({ code: 'at-position', params: { position: position + 1 } })}`
    : sentence;
}

function answer(id: unknown, comparison: Comparison): GradeAnswer {
  const { verdict, method, code, witness, interpreted } = comparison;
  const reason = reasonOf(comparison);
  // Assigned one by one: spreading is a tenth of a short answer's time.
  const found: { -readonly [K in keyof GradeAnswer]: GradeAnswer[K] } = { id, verdict, method };
  if (code !== undefined) found.code = code;
  if (reason !== undefined) found.reason = reason;
  if (witness) found.witness = witness;
  if (interpreted !== undefined) found.interpreted = interpreted;
  return found;
}

/** Grades one line of text. Never throws: whatever goes wrong is the line's own answer. */
export function gradeLine(text: string): GradeAnswer {
  let line: unknown;
  try {
    line = JSON.parse(text);
  } catch {
    return answer(null, invalid({ code: 'bad-request.json' }));
  }
  if (typeof line !== 'object' || line === null || Array.isArray(line)) {
    return answer(null, invalid({ code: 'bad-request.json' }));
  }
  const request = line as Readonly<Record<string, unknown>>;
  const id = request.id ?? null;
  if (typeof request.student !== 'string')
    return answer(id, invalid({ code: 'bad-request.field', params: { field: 'student' } }));
  try {
    return answer(id, judgeOf(request)(request.student));
  } catch {
    // An impossible case must not end the stream: the line says that it could not be decided.
    return answer(id, {
      verdict: 'undecided',
      method: 'failure',
      code: 'failure',
      reason: { code: 'undecided.failure' },
    });
  }
}
