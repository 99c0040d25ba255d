// A template document from a file of JSON or YAML. Plain data only: tags, anchors beyond a small number and duplicates are refused.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

const MOST_BYTES = 256 * 1024;

/** The file's data; throws an error that says what is wrong and where. JSON is YAML, so one reader reads both. */
export function readDocument(file: string): unknown {
  const text = readFileSync(file, 'utf8');
  if (text.length > MOST_BYTES) throw new Error(`${file} is larger than ${MOST_BYTES / 1024} kB.`);
  return parse(text, { schema: 'core', uniqueKeys: true, maxAliasCount: 20, customTags: [], prettyErrors: true });
}
