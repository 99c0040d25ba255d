// Numbers a person can work with: short decimals and fractions, answers of a size that fits a line.
import type { Instance } from '../problems/instance';
import { type CertifiedPart, type Finding, finding } from './defect';

const MOST_DIGITS = 6;
const LONGEST_ANSWER = 400;

const digitsOf = (literal: string): number => literal.replace('.', '').replace(/^0+/, '').length;

/** Literals of more than six significant digits. */
const unwieldy = (text: string): string[] =>
  [...text.matchAll(/\d+(?:\.\d+)?|\.\d+/g)].map(([literal]) => literal).filter((l) => digitsOf(l) > MOST_DIGITS);

/** Unwieldy numbers in the statement. */
export const checkStatementNumbers = ({ question }: Instance): Finding[] =>
  [question.prompt, ...question.conventions].flatMap(unwieldy).map((text) => finding('unwieldy', { text }));

/** Unwieldy numbers in a part's question or answer, and answers too long to type. */
export function checkPartNumbers({ question, key }: CertifiedPart): Finding[] {
  // A value is compared to a few figures: nobody types all digits of its exact form, or the twelve that are kept of a long one.
  const rounded = key.kind === 'number' && key.tolerance !== 'exact';
  const texts = [question.prompt, ...(rounded ? [] : [key.answer])];
  const long = key.answer.length > LONGEST_ANSWER;
  return [
    ...texts.flatMap(unwieldy).map((text) => finding('unwieldy', { text }, key.id)),
    ...(long ? [finding('long-answer', { length: key.answer.length, most: LONGEST_ANSWER }, key.id)] : []),
  ];
}
