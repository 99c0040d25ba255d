// The corpus's questions of plain equality, for us as lines of the command and for peers in their own syntax.
import { CORPUS } from '@/lib/grader/corpus/corpus.cases';
import { readReference } from '@/lib/grader/read-answer';
import { readTarget } from '@/lib/grader/request';
import { readNames } from '@/lib/grader/scope';
import { type ParseScope, parse } from '@/lib/math/parse';
import type { Question } from './peer';
import { peerTexts } from './peer-text';

export interface EqualityCase {
  /** The line of the `grade` command. */
  readonly line: string;
  readonly equal: boolean;
  readonly student: string;
  readonly reference: string;
  readonly scope: ParseScope;
  /** Undefined when a peer would have to know more than the common functions. */
  readonly question: Question | undefined;
}

type Target = Parameters<typeof readNames>[0];

function caseOf(target: Target, student: string, equal: boolean): EqualityCase | undefined {
  const names = readNames(target, 'expression');
  if (!names.ok) return undefined;
  const { scope, reading } = names.value;
  const reference = readReference(target.reference, reading);
  const answer = parse(student, reading);
  if (!reference.ok || !answer.ok) return undefined;
  const theirs = peerTexts([answer.value.expression, reference.value], scope.definitions);
  const [mine = '', right = ''] = theirs?.texts ?? [];
  return {
    line: JSON.stringify({ ...target, student }),
    equal,
    student,
    reference: target.reference,
    scope: reading,
    question: theirs && { student: mine, reference: right, variables: theirs.letters },
  };
}

/** Every question of the corpus that asks for equality of value alone, with a definite answer. */
export function equalityCases(): readonly EqualityCase[] {
  return Object.values(CORPUS)
    .flat()
    .flatMap(({ target, rows }) => {
      const read = readTarget(target);
      if (!read.ok || read.value.kind !== 'expression' || read.value.form || read.value.shapes) return [];
      return rows.flatMap(([student, verdict]) => {
        if (verdict !== 'equal' && verdict !== 'different') return [];
        const found = caseOf(read.value, student, verdict === 'equal');
        return found ? [found] : [];
      });
    });
}
