// Finds the places of a document's texts that nothing can fill.
import type { Message } from '../result';
import { fault } from './formula';
import { piecesOf, placesIn } from './render-text';
import type { AnswerOperator, LocalText, TemplateDocument } from './template';

/** A name as a pattern: `h{k}` is h1, h2 … */
const patternOf = (name: string): string => name.replace(/\{[^}]*\}/g, '\\d+');

/** The texts inside an answer: labels and reasons. */
function textsOf(answer: AnswerOperator): readonly LocalText[] {
  switch (answer.op) {
    case 'choice':
      return answer.options.flatMap(({ label, because }) => [label, because]);
    case 'order':
      return [...answer.steps.map(({ label }) => label), answer.because];
    case 'match':
      return [
        ...answer.pairs.flatMap(({ label, matches }) => [label, matches]),
        ...(answer.decoys ?? []).map(({ label }) => label),
        ...(answer.because ? [answer.because] : []),
      ];
    case 'number':
      return [...answer.slips.map(({ because }) => because), ...answer.hints, answer.because];
    default:
      return [];
  }
}

/** One fault for every unknown place in the texts. */
export function checkPlaces(document: TemplateDocument): readonly Message[] {
  const defined = document.definitions.map(({ name }) => patternOf(name));
  const named = [...document.variables.map(({ name }) => patternOf(name)), ...defined];
  const values = ['system', 'shapes', 'point', ...document.parameters.map(({ name }) => name), ...defined];
  const known = new RegExp(`^(${[...values, ...named.map((name) => `symbol:${name}`)].join('|')})$`);
  const texts = [
    ['prompt', document.prompt],
    ...document.conventions.map((text, i) => [`conventions.${i}`, text] as const),
    ...(document.otherwise ?? []).map(({ says }, i) => [`otherwise.${i}.says`, says] as const),
    ...document.parts.map(({ prompt }, i) => [`parts.${i}.prompt`, prompt] as const),
    ...document.parts.flatMap(({ answer }, i) => textsOf(answer).map((text) => [`parts.${i}.answer`, text] as const)),
    ...document.followUps.flatMap(({ question, rubric, choice }, i) =>
      [question, rubric, ...(choice?.options ?? []).map(({ label }) => label)].map(
        (text) => [`followUps.${i}`, text] as const,
      ),
    ),
  ] as const;
  return texts.flatMap(([at, text]) =>
    piecesOf(text)
      .flatMap(placesIn)
      .filter((place) => !known.test(place))
      .map((place) => fault('unknown-place', at, { text: place })),
  );
}
