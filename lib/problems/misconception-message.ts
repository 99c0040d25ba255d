// The message about a faulty rule: its code for the catalogue of sentences, and the formulas that the sentence shows.
import { ruleOf } from '../derivation/number-codes';
import type { Message } from '../result';

/** @param shows formulas as TeX, by the names that the sentence uses */
export const misconceptionMessage = (code: string, shows: Readonly<Record<string, string>> = {}): Message => ({
  code: `misconception.${ruleOf(code)}`,
  params: shows,
});

/** A template's own words as a message. */
export const authored = (text: string): Message => ({ code: 'authored', params: { text } });
