// The computational graph of an instance, as a picture's data: the names that are shown, and what feeds what.
import { buildGraph, edgesBetween } from '../derivation/graph';
import { printTex } from '../math/print-tex';
import type { GraphFigure } from './figure';
import { type Formulas, stated } from './statement';
import { texOfName } from './tex';

/** Everything that `of` is made from, hidden names written out; the last shown definition unless it is given. */
export function graphFigure(formulas: Formulas, of?: string): GraphFigure {
  const shown = new Map(Object.keys(formulas.definitionTexts).map((name) => [name, stated(formulas, name)]));
  const last = of ?? [...shown.keys()].at(-1) ?? '';
  const inputs = formulas.variables.filter(({ kind }) => kind.type !== 'function').map(({ name }) => name);
  const { edges } = buildGraph(shown);
  const used = new Set(inputs.flatMap((input) => edgesBetween(edges, input, last).map(String)));
  const kept = edges.filter((edge) => used.has(String(edge)));
  const names = new Set(kept.flat());
  return {
    kind: 'graph',
    nodes: [...inputs, ...shown.keys()]
      .filter((name) => names.has(name))
      .map((name) => {
        const [e, shape] = [shown.get(name), formulas.shapes.get(name)];
        return { name, tex: texOfName(name), ...(shape && { shape }), ...(e && { formula: printTex(e) }) };
      }),
    edges: kept,
  };
}
