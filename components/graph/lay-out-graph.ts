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

/** Room for fields: so many rows under a node's name, one on an arrow. */
export interface FieldRoom {
  readonly rowsOf: (node: string) => number;
  readonly onArrow: (from: string, to: string) => boolean;
}

/** A row of a node: its name, and a short number. */
export const FIELD_ROW = { width: 112, height: 38 } as const;
const ARROW_FIELD = { width: 72, height: 40 } as const;

export interface PlacedGraph {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly arrows: readonly {
    readonly key: string;
    readonly points: readonly Point[];
    /** The middle of the room for a field. */
    readonly field?: Point;
  }[];
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

const NO_ROOM: FieldRoom = { rowsOf: () => 0, onArrow: () => false };

export function layOutGraph(
  { nodes, edges }: GraphFigure,
  direction: Direction,
  room: FieldRoom = NO_ROOM,
): PlacedGraph {
  const graph = new Graph<GraphLabel, NodeLabel, EdgeLabel>();
  graph.setGraph({
    rankdir: direction === 'across' ? 'LR' : 'TB',
    nodesep: 22,
    ranksep: room === NO_ROOM ? 44 : 28,
    marginx: 2,
    marginy: 2,
  });
  for (const node of nodes) {
    const { width, height } = sizeOf(node);
    const rows = room.rowsOf(node.name);
    const wide = rows > 0 ? Math.max(width, FIELD_ROW.width) : width;
    graph.setNode(node.name, { width: wide, height: height + rows * FIELD_ROW.height });
  }
  // What is computed from something computed makes the spine: it stays straight.
  const computed = new Set(nodes.flatMap(({ name, formula }) => (formula === undefined ? [] : [name])));
  for (const [from, to] of edges) {
    const field = room.onArrow(from, to) ? ({ ...ARROW_FIELD, labelpos: 'c' } as const) : {};
    graph.setEdge(from, to, { weight: computed.has(from) ? 8 : 1, ...field });
  }
  layout(graph);
  const placed = new Map(
    nodes.map((node): [string, PlacedNode] => {
      const { x = 0, y = 0, width, height } = graph.node(node.name);
      return [node.name, { node, place: { x, y }, width, height, round: computed.has(node.name) && width === height }];
    }),
  );
  const arrows = edges.map(([from, to]) => {
    const edge = graph.edge(from, to);
    const inner = (edge.points ?? []).slice(1, -1);
    const [start, end] = [placed.get(from) as PlacedNode, placed.get(to) as PlacedNode];
    // Between neighbouring layers dagre sets one bend on the border of the layers: a straight line is calmer.
    const bends = inner.length > 1 ? inner : [];
    const points = [borderOf(start, bends[0] ?? end.place), ...bends, borderOf(end, bends.at(-1) ?? start.place)];
    const { x, y } = edge;
    const field = room.onArrow(from, to) && x !== undefined && y !== undefined ? { field: { x, y } } : {};
    return { key: `${from} ${to}`, points, ...field };
  });
  const { width = 0, height = 0 } = graph.graph();
  return { width: Math.ceil(width), height: Math.ceil(height), nodes: [...placed.values()], arrows };
}
