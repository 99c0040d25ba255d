// One instance's mathematics: its names, its definitions with the parameters put in, its graph and its point.

import { buildGraph, type Graph } from '../derivation/graph';
import { traceDerivative } from '../derivation/trace';
import { type Calls, callsOf } from '../math/calls';
import { type Expression, type Shape, substitute } from '../math/expression';
import { printPlain } from '../math/print-plain';
import { simplify } from '../math/simplify';
import { type Bindings, bind } from './binding';
import type { Compiled, CompiledVariable, Slope } from './compile';
import { exactNumber } from './exact-number';
import { createOwnedMemo } from './memo';
import { tidy } from './tidy';

/** The part of a problem that is the same wherever its point lies: what is derived from it alone is derived once. */
export interface Formulas {
  /** The same object for every instance with these formulas: what is derived from them is kept with it. */
  readonly owner: object;
  readonly variables: readonly CompiledVariable[];
  /** All definitions in order, hidden ones too. */
  readonly definitions: ReadonlyMap<string, Expression>;
  /** What hidden names stand for, fully written out in names that are shown. */
  readonly hidden: ReadonlyMap<string, Expression>;
  /** Definitions that are derivatives of others: shown as such, for their formulas are what one works out. */
  readonly slopes: ReadonlyMap<string, Slope>;
  readonly graph: Graph;
  /** Of every matrix name, definitions too. */
  readonly shapes: ReadonlyMap<string, Shape>;
  /** For a part's fields: declared names with their domains, and the definitions shown. */
  readonly variableTexts: Readonly<Record<string, string>>;
  readonly definitionTexts: Readonly<Record<string, string>>;
  /** Of the definitions shown. */
  readonly calls: Calls;
}

export interface Statement extends Formulas {
  readonly bindings: Bindings;
  /** Ids of the options that choice parameters have here. */
  readonly options: ReadonlyMap<string, string>;
  /** For what is shuffled. */
  readonly seed: number;
  /** The problem's point: exact values of the variables that have one. */
  readonly point: ReadonlyMap<string, Expression>;
}

function makeFormulas(compiled: Compiled, bindings: Bindings): Formulas {
  const definitions = new Map<string, Expression>();
  const hidden = new Map<string, Expression>();
  const told = new Map<string, Expression>();
  const slopes = new Map<string, Slope>();
  for (const [name, definition] of compiled.definitions) {
    if ('of' in definition) slopes.set(name, definition);
    const e =
      'of' in definition
        ? traceDerivative(buildGraph(definitions), definition.of, definition.wrt).total
        : tidy(bind(definition.e, bindings));
    definitions.set(name, e);
    const shown = substitute(e, hidden);
    if ('e' in definition && definition.hidden) hidden.set(name, shown);
    else told.set(name, shown);
  }
  return {
    owner: {},
    variables: compiled.variables,
    definitions,
    hidden,
    slopes,
    graph: buildGraph(definitions),
    shapes: compiled.shapes,
    variableTexts: Object.fromEntries(compiled.variables.map(({ name, domain }) => [name, domain])),
    definitionTexts: Object.fromEntries([...told].map(([name, e]) => [name, printPlain(e)])),
    calls: callsOf(told),
  };
}

/** Many draws differ in their point only; a draw whose numbers stand in the formulas hardly ever comes back. */
const MOST_FORMULAS = 8;
const rememberFormulas = createOwnedMemo<Compiled, Formulas>(MOST_FORMULAS);

/** @param texts the parameters as text: those that stand in the formulas tell formulas apart */
export function makeStatement(
  compiled: Compiled,
  texts: Readonly<Record<string, string>>,
  bindings: Bindings,
  options: ReadonlyMap<string, string>,
  seed: number,
): Statement {
  const name = compiled.parametersUsed.map((parameter) => texts[parameter]).join(' ; ');
  const formulas = rememberFormulas(compiled, name, () => makeFormulas(compiled, bindings));
  const point = new Map(
    compiled.variables.flatMap(({ name, at }): [string, Expression][] => (at ? [[name, valueAt(at, bindings)]] : [])),
  );
  return { ...formulas, bindings, options, seed, point };
}

function valueAt(at: Expression, bindings: Bindings): Expression {
  const value = exactNumber(at, (name) => bindings.get(name)?.body);
  return value ? { op: 'number', value } : simplify(bind(at, bindings));
}

/** An expression as the problem shows it: without hidden names. */
export const shown = (formulas: Formulas, e: Expression): Expression =>
  formulas.hidden.size === 0 ? e : simplify(substitute(e, formulas.hidden));

/** The definition of a shown name, as stated. */
export const stated = (formulas: Formulas, name: string): Expression =>
  substitute(formulas.definitions.get(name) as Expression, formulas.hidden);
