// Values of matrix expressions: at a point of plain numbers, and as exact entries.
import { evaluate } from '../math/evaluate';
import type { Expression, Scope, Shape } from '../math/expression';
import { entriesOf, entryName, entryScope } from '../math/matrix-entries';
import type { Graph } from './graph';
import { matrixNumbers, type Numbers } from './tensor-numbers';
import { shapeOfTree } from './tensor-shapes';

/** Everything that has a value: numbers by entry name. */
export type EntryValues = ReadonlyMap<string, number>;

export interface TensorSpace {
  readonly scope: Scope;
  readonly shapes: ReadonlyMap<string, Shape>;
}

/** The definitions entry by entry; undefined when their shapes do not fit. */
export function tensorSpace(
  graph: Graph,
  shapes: ReadonlyMap<string, Shape>,
  variables: Scope['variables'],
): TensorSpace | undefined {
  const made = entryScope({ variables, definitions: graph.definitions, shapes: new Map() }, shapes);
  return made.ok ? { scope: made.value.scope, shapes: made.value.names.shapes } : undefined;
}

/** Names of all entries of the given variables. */
export const entryNamesOf = (name: string, shape: Shape | undefined): string[] => {
  if (!shape) return [name];
  const [rows, columns] = shape;
  return Array.from({ length: rows * columns }, (_, i) => entryName(name, Math.floor(i / columns), i % columns));
};

/** Values of every entry of every definition, the inputs' entries given. */
export function forwardValues(space: TensorSpace, inputs: EntryValues): Map<string, number> {
  const env = new Map(inputs);
  for (const [name, e] of space.scope.definitions) env.set(name, evaluate(e, env));
  return env;
}

const known = new WeakMap<TensorSpace, Map<Expression, ReturnType<typeof entriesOf>>>();

/** The entries of an expression; they are the same for every point. */
export function entriesIn(e: Expression, space: TensorSpace) {
  const bySpace = known.get(space) ?? new Map<Expression, ReturnType<typeof entriesOf>>();
  known.set(space, bySpace);
  const found = bySpace.get(e) ?? entriesOf(e, { shapes: space.shapes });
  bySpace.set(e, found);
  return found;
}

/** The entries' values of one expression, by rows; undefined when its shapes do not fit. */
export const entryValues = (e: Expression, space: TensorSpace, env: EntryValues): Numbers | undefined =>
  shapeOfTree(e, space.shapes) && matrixNumbers(e, space.shapes, env);
