// Freezes what a template version asks and expects for a few seeds: a change needs a new version, never a new golden file.
// The wording of hints, solutions and misconceptions is free. The first run of a new version writes its file and fails: read it, commit it.
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { goldenOf } from '../certify/golden';
import { TEMPLATES } from '.';

const cases = TEMPLATES.map((document) => {
  const name = `${document.id}@${document.version}`;
  const file = `${import.meta.dirname}/${document.subject}/golden/${name}.json`;
  return { name, document, file, known: existsSync(file) };
});

describe.each(cases)('$name', ({ document, file, known }) => {
  it('asks and expects what it always did', async () => {
    await expect(`${JSON.stringify(goldenOf(document), null, 2)}\n`).toMatchFileSnapshot(file);
    expect(known, 'the golden file was missing; it is written now').toBe(true);
  });
});
