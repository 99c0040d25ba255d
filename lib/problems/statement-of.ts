// From a document and its parameters to one instance's mathematics; formulas are read once for each setting of the indices.
import { toNumber } from '../math/rational';
import { ok, type Result } from '../result';
import type { Bindings } from './binding';
import { type Compiled, compile } from './compile';
import { createOwnedMemo } from './memo';
import { readBindings, readOptions } from './parameters';
import { makeStatement, type Statement } from './statement';
import type { TemplateDocument } from './template';

const MOST_SETTINGS = 50;
const rememberCompiled = createOwnedMemo<TemplateDocument, Result<Compiled>>(MOST_SETTINGS);

/** The integer parameters that say how often an entry is written. */
function indicesOf(document: TemplateDocument, bindings: Bindings): Record<string, number> {
  const sizes = [...document.variables, ...document.parameters].flatMap((entry) =>
    'shape' in entry ? (entry.shape ?? []) : [],
  );
  const ends = [...document.variables, ...document.definitions].flatMap((entry) =>
    'each' in entry ? (entry.each?.to ?? []) : [],
  );
  const names = [...sizes, ...ends].filter((size) => typeof size === 'string');
  return Object.fromEntries(
    names.flatMap((name): [string, number][] => {
      const body = bindings.get(name)?.body;
      return body?.op === 'number' ? [[name, toNumber(body.value)]] : [];
    }),
  );
}

function compiled(document: TemplateDocument, bindings: Bindings): Result<Compiled> {
  const indices = indicesOf(document, bindings);
  return rememberCompiled(document, JSON.stringify(indices), () => compile(document, indices));
}

/** The statement that a document makes of these parameters, or what in the document does not fit together. */
export function statementOf(
  document: TemplateDocument,
  parameters: Readonly<Record<string, string>>,
  seed: number,
): Result<Statement> {
  const bindings = readBindings(document, parameters);
  if (!bindings.ok) return bindings;
  const program = compiled(document, bindings.value);
  if (!program.ok) return program;
  const options = readOptions(document, bindings.value);
  return options.ok ? ok(makeStatement(program.value, parameters, bindings.value, options.value, seed)) : options;
}
