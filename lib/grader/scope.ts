// The names of a target: what each stands for, in what order the definitions build on each other, and how answers may spell them.
import { callsOf } from '../math/calls';
import { readDomain } from '../math/domain';
import type { Domain, Expression, Scope, Shape } from '../math/expression';
import type { ParseScope } from '../math/names';
import { err, ok, type Result } from '../result';
import { readReference } from './read-answer';
import type { AnswerTarget } from './request';

export interface Names {
  readonly scope: Scope;
  readonly reading: ParseScope;
}

/** Domains are few and their texts come back on every line. */
const domains = new Map<string, Result<Domain>>();
const MAX_DOMAINS = 1000;

function domainOf(text: string): Result<Domain> {
  const known = domains.get(text);
  if (known) return known;
  const read = readDomain(text);
  if (domains.size >= MAX_DOMAINS) domains.clear();
  domains.set(text, read);
  return read;
}

/**
 * Reads variables, definitions and shapes. A name that is also defined is the defined one, everywhere; a definition may
 * use the variables and the definitions before it.
 */
export function readNames(target: AnswerTarget, mode: ParseScope['mode']): Result<Names> {
  const defined = Object.entries(target.definitions ?? {});
  const hidden = new Set(defined.map(([name]) => name));
  const variables = new Map<string, Domain>();
  for (const [name, text] of Object.entries(target.variables)) {
    if (hidden.has(name)) continue;
    const domain = domainOf(text);
    if (!domain.ok) return err({ code: 'bad-request.domain', params: { name, domain: text.slice(0, 80) } });
    variables.set(name, domain.value);
  }
  const shapes = new Map<string, Shape>(Object.entries(target.shapes ?? {}));
  const definitions = new Map<string, Expression>();
  for (const [name, text] of defined) {
    // A definition is an expression whatever the answer's kind is: `e` is the constant in it.
    const before = {
      variables,
      definitions: new Set(definitions.keys()),
      shapes: without(shapes, hidden, definitions),
    };
    const value = readReference(text, { ...before, mode: 'expression' }, name);
    if (!value.ok) return value;
    definitions.set(name, value.value);
  }
  const calls = callsOf(definitions);
  const reading = { variables, definitions: new Set(definitions.keys()), calls, shapes, mode };
  return ok({ scope: { variables, definitions, shapes }, reading });
}

/** The shapes a definition may already use: not those of names that are defined later. */
function without(
  shapes: ReadonlyMap<string, Shape>,
  hidden: ReadonlySet<string>,
  definitions: ReadonlyMap<string, Expression>,
): ReadonlyMap<string, Shape> {
  if (!hidden.size || !shapes.size) return shapes;
  return new Map([...shapes].filter(([name]) => !hidden.has(name) || definitions.has(name)));
}
