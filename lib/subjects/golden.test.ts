// Freezes what a template version asks and expects for a few seeds: a change needs a new version, never a new golden file.
// The wording of hints, solutions and misconceptions is free. The first run of a new version writes its file and fails: read it, commit it.
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TEMPLATES } from '.';
import { draw } from './testing/seeds';

/** Seed 0 is pinned in every template so far. */
const SEEDS = [0, 1, 2, 3, 42];

const cases = TEMPLATES.map((document) => {
  const name = `${document.id}@${document.version}`;
  const file = `${import.meta.dirname}/${document.subject}/golden/${name}.json`;
  return { name, document, file, known: existsSync(file) };
});

describe.each(cases)('$name', ({ document, file, known }) => {
  it('asks and expects what it always did', async () => {
    const instances = SEEDS.map((seed) => {
      const { parameters, prompt, parts } = draw(document, seed).line;
      const frozen = parts.map(({ id, prompt, answer }) => [id, { prompt, answer }]);
      return [`seed ${seed}`, { parameters, prompt, parts: Object.fromEntries(frozen) }];
    });
    await expect(`${JSON.stringify(Object.fromEntries(instances), null, 2)}\n`).toMatchFileSnapshot(file);
    expect(known, 'the golden file was missing; it is written now').toBe(true);
  });
});
