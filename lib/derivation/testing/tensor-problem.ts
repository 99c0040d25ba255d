// For tests: a small matrix problem from texts, its forward values, and its gradient by central differences.
import type { Domain, Expression, Shape } from '../../math/expression';
import { entriesOf, shapeOf } from '../../math/matrix-entries';
import { parse } from '../../math/parse';
import { buildGraph, type Graph } from '../graph';
import { entryNamesOf, forwardValues, type TensorSpace, tensorSpace } from '../tensor-values';

export interface TensorProblem {
  readonly graph: Graph;
  readonly shapes: ReadonlyMap<string, Shape>;
  readonly space: TensorSpace;
  /** Names of all entries of the inputs. */
  readonly entries: readonly string[];
}

/** A name that is no matrix. */
export const NUMBER = 'number';

export type Inputs = Readonly<Record<string, Shape | typeof NUMBER>>;

/** Inputs with their shapes, and definitions in order. */
export function tensorProblem(inputs: Inputs, texts: Readonly<Record<string, string>>): TensorProblem {
  const variables = new Map<string, Domain>(Object.keys(inputs).map((name) => [name, { type: 'real' }]));
  const shapes = new Map(
    Object.entries(inputs).flatMap(([name, shape]): [string, Shape][] => (shape === NUMBER ? [] : [[name, shape]])),
  );
  const trees = new Map<string, Expression>();
  for (const [name, text] of Object.entries(texts)) {
    const read = parse(text, { variables, definitions: new Set(trees.keys()), shapes, mode: 'expression' });
    if (!read.ok) throw new Error(`${text} cannot be read`);
    const entries = entriesOf(read.value.expression, { shapes });
    if (!entries.ok) throw new Error(`the shapes in ${text} do not fit`);
    const shape = shapeOf(entries.value);
    if (shape[0] * shape[1] > 1) shapes.set(name, shape);
    trees.set(name, read.value.expression);
  }
  const graph = buildGraph(trees);
  const space = tensorSpace(graph, shapes, variables);
  if (!space) throw new Error('the problem is too large');
  const entries = Object.keys(inputs).flatMap((name) => entryNamesOf(name, shapes.get(name)));
  return { graph, shapes, space, entries };
}

/** Scattered values between −0.9 and 1.1, other ones for each `k`. */
export const inputValues = ({ entries }: TensorProblem, k: number): Map<string, number> =>
  new Map(entries.map((name, i) => [name, 2 * ((0.6180339887 * (i + 1) + 0.2718281828 * (k + 1)) % 1) - 0.9]));

const STEP = 1e-5;

/** ∂of/∂(each entry of the input `wrt`), by central differences. */
export function centralDifferences(
  { space, shapes }: TensorProblem,
  of: string,
  wrt: string,
  at: ReadonlyMap<string, number>,
): number[] {
  const valueWith = (entry: string, shift: number) =>
    forwardValues(space, new Map(at).set(entry, (at.get(entry) ?? 0) + shift)).get(of) ?? Number.NaN;
  return entryNamesOf(wrt, shapes.get(wrt)).map((e) => (valueWith(e, STEP) - valueWith(e, -STEP)) / (2 * STEP));
}
