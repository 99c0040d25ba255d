// Documents are read from JSON and from YAML alike; whatever could run or grow is refused.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { parseTemplate } from '@/lib/problems/parse-template';
import { TEMPLATES } from '@/lib/subjects';
import { readDocument } from './read-document';

const folder = mkdtempSync(join(tmpdir(), 'chainwise-documents-'));
afterAll(() => rmSync(folder, { recursive: true }));

function read(text: string): unknown {
  const file = join(folder, 'document.yaml');
  writeFileSync(file, text);
  return readDocument(file);
}

describe('readDocument', () => {
  it.each(TEMPLATES.map((document) => [document.id, document] as const))(
    'reads %s from YAML and JSON',
    (_, document) => {
      expect(parseTemplate(read(stringify(document)))).toEqual({ ok: true, value: document });
      expect(parseTemplate(read(JSON.stringify(document, null, 2)))).toEqual({ ok: true, value: document });
    },
  );

  it.each([
    ['a key that comes twice', 'a: 1\na: 2\n', /unique/],
    ['an end that is missing', 'a: [1, 2\n', /line 2/],
    ['aliases that multiply', `a: &a [x,x]\nb: &b [${'*a,'.repeat(9)}*a]\nc: [${'*b,'.repeat(30)}*b]\n`, /alias/],
    ['a large file', `a: ${'x'.repeat(300_000)}\n`, /larger than 256 kB/],
  ])('refuses %s', (_, text, words) => {
    expect(() => read(text)).toThrow(words);
  });

  it('reads a tag as plain data', () => {
    expect(read('a: !!js/function "function () {}"\n')).toEqual({ a: 'function () {}' });
  });
});
