// Numbers a person can work with: short decimals and fractions, answers of a size that fits a line.
import type { Instance } from '../problems/instance';
import { unwieldyIn } from '../problems/unwieldy';
import type { Message } from '../result';
import { type CertifiedPart, type Finding, finding } from './defect';

const LONGEST_ANSWER = 400;

/** Unwieldy numbers in the statement. */
export const checkStatementNumbers = ({ question }: Instance): Finding[] =>
  [question.prompt, ...question.conventions].flatMap(unwieldyIn).map((text) => finding('unwieldy', { text }));

/** A decimal is compared to a few figures and shown rounded; a fraction or a formula stands there as it is. */
const isRounded = ({ kind, tolerance, answer }: CertifiedPart['key']): boolean =>
  kind === 'number' && tolerance !== 'exact' && /^-?\d*\.\d+$/.test(answer);

/**
 * Unwieldy numbers in a part's question, answer, or anything that is told of it, and answers too long to type.
 * @param say speaks hints, solution and misconceptions
 */
export function checkPartNumbers({ question, key }: CertifiedPart, say: (message: Message) => string): Finding[] {
  const told = [
    ...key.hints,
    ...key.solution.map(({ message }) => message),
    ...key.misconceptions.map((m) => m.message),
  ];
  const texts = [question.prompt, ...(isRounded(key) ? [] : [key.answer]), ...told.map((message) => say(message))];
  const long = key.answer.length > LONGEST_ANSWER;
  return [...new Set(texts.flatMap(unwieldyIn))]
    .map((text) => finding('unwieldy', { text }, key.id))
    .concat(long ? [finding('long-answer', { length: key.answer.length, most: LONGEST_ANSWER }, key.id)] : []);
}
