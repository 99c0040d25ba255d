// The answer of a part stands neither in the statement, nor in the part's question, nor in its hints.

import { printTex } from '../math/print-tex';
import type { Instance } from '../problems/instance';
import { SHORTEST_TOLD, tells } from '../problems/tells';
import type { Message } from '../result';
import { type CertifiedPart, type Finding, finding } from './defect';
import { ownAnswer } from './own-answer';

type Say = (message: Message) => string;

function spellingsOf({ key, question }: CertifiedPart, say: Say): string[] {
  // What is chosen is read by its label; its word is never shown.
  if (key.kind === 'choice')
    return (question.choices ?? []).filter(({ word }) => word === key.answer).map(({ label }) => say(label));
  const expression = ownAnswer(key);
  return [key.answer, ...(expression ? [printTex(expression)] : [])].filter(({ length }) => length >= SHORTEST_TOLD);
}

/**
 * Texts that tell the part's answer.
 * @param say speaks the hints
 */
export function checkLeaks(instance: Instance, part: CertifiedPart, say: Say): Finding[] {
  const { claim } = part.key;
  // "Name the inner function" asks for what stands there.
  const found = claim.op === 'value' && Object.keys(claim.at).length === 0;
  const statement = found ? [] : [instance.question.prompt];
  const texts = [...statement, part.question.prompt, ...part.key.hints.map((hint) => say(hint))];
  const spellings = spellingsOf(part, say);
  return texts
    .filter((text) => spellings.some((spelling) => tells(text, spelling)))
    .map((text) => finding('leak', { answer: part.key.answer, text }, part.key.id));
}
