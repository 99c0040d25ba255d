// Wrong numbers as misconceptions: each far enough from the right one for the grader to tell them apart.
import { numberCodes } from '../derivation/number-codes';
import type { Expression } from '../math/expression';
import type { Message } from '../result';
import type { Misconception } from './key';
import { REFUSED } from './part-answer';
import { numberValue, tooClose } from './point-value';

export interface NumberSlip {
  readonly code: string;
  /** A number as a tree. */
  readonly e: Expression;
  readonly message: Message;
}

/**
 * The slips that have a value, each pair of number and sentence once. A drawn problem is `REFUSED` where one gives the right number; a pinned one leaves it out.
 * @param close whether a wrong number would be taken for the right one
 */
export function wrongNumbers(
  slips: readonly NumberSlip[],
  right: number,
  pinned: boolean,
  close: (wrong: number, right: number) => boolean = tooClose,
): Misconception[] | typeof REFUSED {
  const valued = slips
    .map(({ code, e, message }) => ({ code, message, ...numberValue(e) }))
    .filter(({ value }) => Number.isFinite(value));
  const wrong = valued.filter(({ value }) => !close(value, right));
  if (!pinned && wrong.length < valued.length) return REFUSED;
  const told = new Map(wrong.map((slip) => [JSON.stringify([slip.text, slip.message]), slip]));
  return numberCodes([...told.values()].map(({ code, text, message }) => ({ code, answer: text, message })));
}
