// Compares one answer with its reference: the table of kinds, and the judges of recent targets kept ready.
import type { AnswerKind } from '../problems/answer-kind';
import { judgeChoice } from './choice';
import { judgeExpression } from './expression';
import { judgeFactors } from './factors';
import { invalid, type Judge, type JudgeMaker } from './judge';
import { judgeMatch } from './match';
import { judgeMatrix } from './matrix';
import { judgeNumber } from './number';
import { judgeOrder } from './order';
import { type AnswerTarget, readTarget, targetKey } from './request';
import { judgeSum } from './sum';

const JUDGES = {
  expression: judgeExpression,
  number: judgeNumber,
  factors: judgeFactors,
  matrix: judgeMatrix,
  sum: judgeSum,
  choice: judgeChoice,
  order: judgeOrder,
  match: judgeMatch,
} satisfies Record<AnswerKind, JudgeMaker>;

/** The judge of a target: everything about the reference is read here, once. */
export const makeJudge = (target: AnswerTarget): Judge => JUDGES[target.kind](target);

const MAX_KEPT = 500;
const kept = new Map<string, Judge>();

/** The judge of a line's target, the least recently used one forgotten. A target that is no target refuses every answer. */
export function judgeOf(line: Readonly<Record<string, unknown>>): Judge {
  const key = targetKey(line);
  const known = kept.get(key);
  if (known) kept.delete(key);
  const judge = known ?? readJudge(line);
  kept.set(key, judge);
  if (kept.size > MAX_KEPT) kept.delete(kept.keys().next().value as string);
  return judge;
}

function readJudge(line: Readonly<Record<string, unknown>>): Judge {
  const target = readTarget(line);
  if (target.ok) return makeJudge(target.value);
  const refusal = invalid(target.error);
  return () => refusal;
}
