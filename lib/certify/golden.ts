// What a published version promises for a few seeds: the same parameters, prompts and answers for ever.
import type { Instance } from '../problems/instance';
import { drawInstance } from '../problems/instantiate';
import type { TemplateDocument } from '../problems/template';
import { type Finding, finding } from './defect';

/** Seed 0 is pinned in every built-in template. */
export const GOLDEN_SEEDS: readonly number[] = [0, 1, 2, 3, 42];

/** The frozen part of an instance; the wording of hints, solutions and misconceptions is free. */
export interface Frozen {
  readonly parameters: Readonly<Record<string, string>>;
  readonly prompt: string;
  readonly parts: Readonly<Record<string, { readonly prompt: string; readonly answer: string }>>;
}

/** By `seed N`. */
export type Golden = Readonly<Record<string, Frozen>>;

export const freeze = ({ parameters, question, key }: Instance): Frozen => ({
  parameters,
  prompt: question.prompt,
  parts: Object.fromEntries(
    key.parts.map(({ id, answer }, i) => [id, { prompt: question.parts[i]?.prompt ?? '', answer }]),
  ),
});

/** The golden instances of a document as it is now. Throws when one cannot be drawn. */
export function goldenOf(document: TemplateDocument): Golden {
  return Object.fromEntries(
    GOLDEN_SEEDS.map((seed) => {
      const drawn = drawInstance(document, seed);
      if (!drawn.ok) throw new Error(`${document.id}, seed ${seed}: ${JSON.stringify(drawn.error)}`);
      return [`seed ${seed}`, freeze(drawn.value)];
    }),
  );
}

/** Which golden seeds are no longer what they were. */
export function checkGolden(document: TemplateDocument, golden: Golden): Finding[] {
  const now = goldenOf(document);
  return Object.keys(golden)
    .filter((name) => JSON.stringify(now[name]) !== JSON.stringify(golden[name]))
    .map((name) => finding('golden', { seed: name, version: document.version }));
}
