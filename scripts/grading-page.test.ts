// The examples in docs/grading.md are what the grader says.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { gradeLine } from '@/lib/grader/grade-line';

const page = readFileSync(join(import.meta.dirname, '../docs/grading.md'), 'utf8');
const ROW =
  /^\| `(?<student>[^`]+)` +\| `(?<reference>[^`]+)`(?:, (?<note>[^|]*?))? +\| (?<verdict>equal|different|undecided|invalid) +\| (?<method>[a-z-]+) +\|$/gm;
const rows = [...page.matchAll(ROW)].map((match) => match.groups as Record<string, string | undefined>);

it('has examples of every verdict', () => {
  expect(new Set(rows.map(({ verdict }) => verdict))).toEqual(new Set(['equal', 'different', 'undecided', 'invalid']));
});

it.each(rows)('$student for $reference is $verdict by $method', ({ student, reference, note, verdict, method }) => {
  const variables = {
    x: note === 'x positive' ? 'positive' : 'real',
    y: 'real',
    t: 'real',
    z: 'real',
    ...(note === 'phi unknown' ? { phi: 'function' } : {}),
  };
  expect(gradeLine(JSON.stringify({ student, reference, variables }))).toMatchObject({ verdict, method });
});
