// Reading a document's formulas, and saying where one cannot be read.
import type { Domain, Expression } from '../math/expression';
import { type ParseScope, parse } from '../math/parse';
import { err, type Message, ok, type Result } from '../result';
import { createOwnedMemo } from './memo';
import type { TemplateDocument } from './template';

const REAL: Domain = { type: 'real' };
const FUNCTION: Domain = { type: 'function' };

/** A message about one place of a document. */
export const fault = (code: string, place: string, params: Message['params'] = {}): Message => ({
  code: `template.${code}`,
  params: { place, ...params },
});

/** Reads one formula; the failure names the place, the text, and where in it reading stopped. */
export function readFormula(text: string, scope: ParseScope, place: string): Result<Expression> {
  const parsed = parse(text, scope);
  if (parsed.ok) return ok(parsed.value.expression);
  const { message, position } = parsed.error;
  const code = message.code.startsWith('unknown-name') ? 'unknown-name' : 'formula';
  return err(fault(code, place, { text, position: position + 1, name: String(message.params?.name ?? '') }));
}

const MOST_SCOPES = 50;

/** The same scope each time, for a scope's table of names is made once: `name` tells a document's scopes apart. */
export const rememberScope = createOwnedMemo<TemplateDocument, ParseScope>(MOST_SCOPES);

/** That a parameter is a matrix is all a parser has to know; its size is drawn. */
const matrixParameters = (document: TemplateDocument): ParseScope['shapes'] =>
  new Map(document.parameters.flatMap(({ name, type }) => (type === 'matrix' ? [[name, [2, 2]] as const] : [])));

/** A scope of the parameters, functions told apart, and further names (which win over parameters). */
export function scopeWith(document: TemplateDocument, extra: Iterable<readonly [string, Domain]>): ParseScope {
  const variables = new Map<string, Domain>();
  for (const parameter of document.parameters) {
    variables.set(parameter.name, parameter.type === 'choice' && parameter.argument ? FUNCTION : REAL);
  }
  for (const [name, domain] of extra) variables.set(name, domain);
  return { variables, definitions: new Set(), shapes: matrixParameters(document), mode: 'expression' };
}

/** The scope of the parameters alone. */
export const parameterScope = (document: TemplateDocument): ParseScope =>
  rememberScope(document, 'parameters', () => scopeWith(document, []));
