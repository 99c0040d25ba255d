// One part of an instance: what is asked, and what is right.
import { answerOf, within } from './answer-of';
import type { KeyPart } from './key';
import { type PartAnswer, REFUSED } from './part-answer';
import { placeOf } from './place-of';
import type { QuestionPart } from './question';
import { renderText } from './render-text';
import type { Statement } from './statement';
import { SHORTEST_TOLD, tells } from './tells';
import type { TemplateDocument, TemplatePart } from './template';
import { texOfPoint } from './tex';

/** An answer that stands in the question would be right through the numbers only. */
const numbersIn = (text: string): ReadonlySet<string> => new Set(text.match(/-?\d+(\.\d+)?/g));

/** A factor of the derivation may have the very value that is asked for: ln 2 in 4·ln(2)·2^(2x), at x = −1. */
const inHints = ({ hints, answer }: PartAnswer): boolean =>
  answer.length >= SHORTEST_TOLD &&
  hints.some(({ params = {} }) => Object.values(params).some((text) => tells(String(text), answer)));

export interface MadePart {
  readonly question: QuestionPart;
  readonly key: KeyPart;
  /** Of a number. */
  readonly value?: number;
}

/** Question and key of one part, made apart: the key's fields are not in the question. */
export function makePart(
  document: TemplateDocument,
  statement: Statement,
  part: TemplatePart,
  pinned: boolean,
): MadePart | typeof REFUSED {
  const found = answerOf(document, statement, part, pinned);
  if (found === REFUSED || (!pinned && !within(part, found.value))) return REFUSED;
  const { value, choices, ...answered } = found;
  const formula = found.kind === 'expression' || found.shapes !== undefined;
  const symbolic = formula || found.kind === 'factors' || found.kind === 'sum';
  const shared = {
    id: part.id,
    kind: found.kind,
    variables: symbolic ? statement.variableTexts : {},
    ...(part.tolerance ? { tolerance: part.tolerance } : {}),
    ...(part.form ? { form: part.form } : {}),
  };
  const prompt = renderText(part.prompt, statement);
  const told = numbersIn(found.answer.length > 2 ? `${prompt} ${texOfPoint(statement)}` : prompt);
  if (!pinned && found.kind === 'number' && (told.has(found.answer) || inHints(found))) return REFUSED;
  const definitions = formula ? { definitions: statement.definitionTexts } : {};
  const names = formula ? Object.keys(statement.definitionTexts) : [];
  const calls = [...(formula ? statement.calls : [])].filter(([, by]) => by.size > 0);
  const place = found.kind === 'number' ? placeOf(statement, part.answer) : undefined;
  const chained = new Set(found.edges?.flat());
  const nodes = (found.edges ?? []).flat().filter((name) => !statement.variables.some((v) => v.name === name));
  return {
    ...(value === undefined ? {} : { value }),
    question: {
      ...shared,
      // Of a chain only its own names are read.
      ...(chained.size > 0 && !formula
        ? { variables: Object.fromEntries(Object.entries(shared.variables).filter(([name]) => chained.has(name))) }
        : {}),
      prompt,
      names: [...new Set([...names, ...nodes])],
      ...(calls.length > 0 ? { calls: Object.fromEntries(calls.map(([name, by]) => [name, [...by]])) } : {}),
      ...(found.shapes ? { shapes: found.shapes } : {}),
      ...(choices ? { choices } : {}),
      ...(place ? { place } : {}),
    },
    key: {
      ...shared,
      ...answered,
      skill: part.skill,
      ...definitions,
      ...(choices ? { choices: choices.map(({ word }) => word) } : {}),
    },
  };
}
