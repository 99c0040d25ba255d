// Finds the places of a document's texts that nothing can fill.
import type { Message } from '../result';
import { fault } from './formula';
import { placesIn } from './render-text';
import type { TemplateDocument } from './template';

/** A name as a pattern: `h{k}` is h1, h2 … */
const patternOf = (name: string): string => name.replace(/\{[^}]*\}/g, '\\d+');

/** One fault for every unknown place in the prompts and conventions. */
export function checkPlaces(document: TemplateDocument): readonly Message[] {
  const defined = document.definitions.map(({ name }) => patternOf(name));
  const named = [...document.variables.map(({ name }) => patternOf(name)), ...defined];
  const values = ['system', 'point', ...document.parameters.map(({ name }) => name), ...defined];
  const known = new RegExp(`^(${[...values, ...named.map((name) => `symbol:${name}`)].join('|')})$`);
  const texts = [
    ['prompt', document.prompt],
    ...document.conventions.map((text, i) => [`conventions.${i}`, text] as const),
    ...(document.otherwise ?? []).map(({ says }, i) => [`otherwise.${i}.says`, says] as const),
    ...document.parts.map(({ prompt }, i) => [`parts.${i}.prompt`, prompt] as const),
  ] as const;
  return texts.flatMap(([at, text]) =>
    placesIn(text.en)
      .filter((place) => !known.test(place))
      .map((place) => fault('unknown-place', at, { text: place })),
  );
}
