// Places the nodes and arrows of a computational graph in layers, by dagre. On the server only: its only door.
import 'server-only';
import { type EdgeLabel, Graph, type GraphLabel, layout, type NodeLabel } from '@dagrejs/dagre';
import type { GraphFigure } from '@/lib/problems/figure';
import { type Point, towards, widthOfTex } from './geometry';
import type { Direction } from './responsive';

/** A single number; a matrix has room for its shape. */
const CIRCLE = 44;
const MATRIX_HEIGHT = 60;
const MATRIX_WIDTH = 64;
const ROOM = 24;
/** Space between a node's border and the arrow's tip. */
const GAP = 2;

export interface PlacedNode {
  readonly node: GraphFigure['nodes'][number];
  readonly place: Point;
  readonly width: number;
  readonly height: number;
  readonly round: boolean;
}

export interface PlacedGraph {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly arrows: readonly { readonly key: string; readonly points: readonly Point[] }[];
}

function sizeOf({ tex, shape }: GraphFigure['nodes'][number]): { width: number; height: number } {
  const wide = widthOfTex(tex) + ROOM;
  return shape
    ? { width: Math.max(MATRIX_WIDTH, wide), height: MATRIX_HEIGHT }
    : { width: Math.max(CIRCLE, wide), height: CIRCLE };
}

/** Where the line from the middle of a box to a point outside leaves the box, or the circle in it. */
function borderOf({ place, width, height, round }: PlacedNode, outside: Point): Point {
  if (round) return towards(place, outside, width / 2 + GAP);
  const [dx, dy] = [outside.x - place.x, outside.y - place.y];
  const scale = Math.min((width / 2 + GAP) / Math.abs(dx || 1e-9), (height / 2 + GAP) / Math.abs(dy || 1e-9));
  return { x: place.x + dx * scale, y: place.y + dy * scale };
}

export function layOutGraph({ nodes, edges }: GraphFigure, direction: Direction): PlacedGraph {
  const graph = new Graph<GraphLabel, NodeLabel, EdgeLabel>();
  graph.setGraph({ rankdir: direction === 'across' ? 'LR' : 'TB', nodesep: 22, ranksep: 44, marginx: 2, marginy: 2 });
  for (const node of nodes) graph.setNode(node.name, sizeOf(node));
  // What is computed from something computed makes the spine: it stays straight.
  const computed = new Set(nodes.flatMap(({ name, formula }) => (formula === undefined ? [] : [name])));
  for (const [from, to] of edges) graph.setEdge(from, to, { weight: computed.has(from) ? 8 : 1 });
  layout(graph);
  const placed = new Map(
    nodes.map((node): [string, PlacedNode] => {
      const { x = 0, y = 0, width, height } = graph.node(node.name);
      return [node.name, { node, place: { x, y }, width, height, round: computed.has(node.name) && width === height }];
    }),
  );
  const arrows = edges.map(([from, to]) => {
    const inner = (graph.edge(from, to).points ?? []).slice(1, -1);
    const [start, end] = [placed.get(from) as PlacedNode, placed.get(to) as PlacedNode];
    // Between neighbouring layers dagre sets one bend on the border of the layers: a straight line is calmer.
    const bends = inner.length > 1 ? inner : [];
    const points = [borderOf(start, bends[0] ?? end.place), ...bends, borderOf(end, bends.at(-1) ?? start.place)];
    return { key: `${from} ${to}`, points };
  });
  const { width = 0, height = 0 } = graph.graph();
  return { width: Math.ceil(width), height: Math.ceil(height), nodes: [...placed.values()], arrows };
}
