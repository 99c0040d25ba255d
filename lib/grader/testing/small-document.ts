// For tests of one operator: a document with one part, its instance's key, and what the grader says to answers.

import { rebuildInstance } from '../../problems/instantiate';
import type { KeyPart } from '../../problems/key';
import type { AnswerOperator, TemplateDocument } from '../../problems/template';
import { gradePart } from '../grade';

type Names = Readonly<Record<string, string>>;

/** A document that draws nothing: variables with their points (`''` for none), definitions, and one part. */
export const smallDocument = (variables: Names, definitions: Names, answer: AnswerOperator): TemplateDocument => ({
  schema: 1,
  id: 'small',
  version: 1,
  subject: 'chain-rule',
  skill: 'chain-rule',
  title: { en: 'Small' },
  difficulty: 1,
  minutes: 1,
  parameters: [],
  variables: Object.entries(variables).map(([name, at]) => ({ name, domain: 'real', ...(at ? { at } : {}) })),
  definitions: Object.entries(definitions).map(([name, is]) => ({ name, is })),
  prompt: { en: '{{system}}' },
  conventions: [],
  parts: [{ id: 'part', skill: 'chain-rule', prompt: { en: 'Find it.' }, answer }],
  pinned: [],
  followUps: [],
});

/** The key of the document's one part. */
export function keyOfSmall(variables: Names, definitions: Names, answer: AnswerOperator): KeyPart {
  const [part] = rebuildInstance(smallDocument(variables, definitions, answer), 0, {}).key.parts;
  if (!part) throw new Error('a document has a part');
  return part;
}

/** The grader's words for the part's own answer and for the answer of each misconception. */
export const verdictsOf = (part: KeyPart): { own: string; wrong: readonly string[] } => ({
  own: gradePart(part, part.answer).word,
  wrong: part.misconceptions.map(({ answer }) => gradePart(part, answer).word),
});

/** Code and answer of each misconception. */
export const slipsOf = (part: KeyPart): Record<string, string> =>
  Object.fromEntries(part.misconceptions.map(({ code, answer }) => [code, answer]));
