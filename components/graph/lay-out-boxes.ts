// Places boxes and the arrows between them in layers, by dagre. On the server only.
import 'server-only';
import { type EdgeLabel, Graph, type GraphLabel, layout, type NodeLabel } from '@dagrejs/dagre';
import type { Point } from './geometry';
import type { Direction } from './responsive';

export interface Box {
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

export interface Edge {
  readonly from: string;
  readonly to: string;
  /** The heavier, the straighter. */
  readonly weight?: number;
}

export interface PlacedBoxes {
  readonly width: number;
  readonly height: number;
  /** Middles by name. */
  readonly places: ReadonlyMap<string, Point>;
  /** For each edge in its order, where it bends. */
  readonly bends: readonly (readonly Point[])[];
}

export function layOutBoxes(
  boxes: readonly Box[],
  edges: readonly Edge[],
  direction: Direction,
  space: { readonly nodesep: number; readonly ranksep: number },
): PlacedBoxes {
  const graph = new Graph<GraphLabel, NodeLabel, EdgeLabel>();
  graph.setGraph({ rankdir: direction === 'across' ? 'LR' : 'TB', ...space, marginx: 2, marginy: 2 });
  for (const { name, width, height } of boxes) graph.setNode(name, { width, height });
  for (const { from, to, weight = 1 } of edges) graph.setEdge(from, to, { weight });
  layout(graph);
  const places = new Map(
    boxes.map(({ name }): [string, Point] => {
      const { x = 0, y = 0 } = graph.node(name);
      return [name, { x, y }];
    }),
  );
  const bends = edges.map(({ from, to }) => {
    const inner = (graph.edge(from, to).points ?? []).slice(1, -1);
    // Between neighbouring layers dagre sets one bend on the border of the layers: a straight line is calmer.
    return inner.length > 1 ? inner : [];
  });
  const { width = 0, height = 0 } = graph.graph();
  return { width: Math.ceil(width), height: Math.ceil(height), places, bends };
}
