// One instance's mathematics: its names, its definitions with the parameters put in, its graph and its point.
import { buildGraph, type Graph } from '../derivation/graph';
import { traceDerivative } from '../derivation/trace';
import { type Expression, type Shape, substitute } from '../math/expression';
import { printPlain } from '../math/print-plain';
import { simplify } from '../math/simplify';
import { type Bindings, bind } from './binding';
import type { Compiled, CompiledVariable, Slope } from './compile';
import { tidy } from './tidy';

export interface Statement {
  readonly bindings: Bindings;
  /** Ids of the options that choice parameters have here. */
  readonly options: ReadonlyMap<string, string>;
  /** For what is shuffled. */
  readonly seed: number;
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
  /** The problem's point: exact values of the variables that have one. */
  readonly point: ReadonlyMap<string, Expression>;
  /** For a part's fields: declared names with their domains, and the definitions shown. */
  readonly variableTexts: Readonly<Record<string, string>>;
  readonly definitionTexts: Readonly<Record<string, string>>;
}

export function makeStatement(
  compiled: Compiled,
  bindings: Bindings,
  options: ReadonlyMap<string, string>,
  seed: number,
): Statement {
  const definitions = new Map<string, Expression>();
  const hidden = new Map<string, Expression>();
  const definitionTexts: Record<string, string> = {};
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
    else definitionTexts[name] = printPlain(shown);
  }
  const point = new Map(
    compiled.variables.flatMap(({ name, at }): [string, Expression][] =>
      at ? [[name, simplify(bind(at, bindings))]] : [],
    ),
  );
  const variableTexts = Object.fromEntries(compiled.variables.map(({ name, domain }) => [name, domain]));
  const graph = buildGraph(definitions);
  return {
    bindings,
    options,
    seed,
    variables: compiled.variables,
    definitions,
    hidden,
    slopes,
    graph,
    shapes: compiled.shapes,
    point,
    variableTexts,
    definitionTexts,
  };
}

/** An expression as the problem shows it: without hidden names. */
export const shown = (statement: Statement, e: Expression): Expression =>
  statement.hidden.size === 0 ? e : simplify(substitute(e, statement.hidden));

/** The definition of a shown name, as stated. */
export const stated = (statement: Statement, name: string): Expression =>
  substitute(statement.definitions.get(name) as Expression, statement.hidden);
