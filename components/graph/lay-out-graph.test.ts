// The layout of graphs: no node on another, arrows from border to border, both ways of running.
import { describe, expect, it } from 'vitest';
import type { GraphFigure } from '@/lib/problems/figure';
import { layOutGraph, type PlacedNode } from './lay-out-graph';

const DIAMOND: GraphFigure = {
  kind: 'graph',
  nodes: [
    { name: 'x', tex: 'x' },
    { name: 'W', tex: 'W', shape: [3, 2] },
    { name: 'a', tex: 'a', formula: 'x^{2}' },
    { name: 'b', tex: 'b', formula: '\\sin(x)' },
    { name: 'L', tex: 'L', formula: 'a b x' },
  ],
  edges: [
    ['x', 'a'],
    ['x', 'b'],
    ['W', 'b'],
    ['a', 'L'],
    ['b', 'L'],
    ['x', 'L'],
  ],
};

const overlap = (a: PlacedNode, b: PlacedNode): boolean =>
  Math.abs(a.place.x - b.place.x) < (a.width + b.width) / 2 &&
  Math.abs(a.place.y - b.place.y) < (a.height + b.height) / 2;

describe.each(['across', 'down'] as const)('layOutGraph %s', (direction) => {
  const { nodes, arrows, width, height } = layOutGraph(DIAMOND, direction);
  const nodeOf = (name: string) => nodes.find(({ node }) => node.name === name) as PlacedNode;

  it('keeps nodes apart and inside the drawing', () => {
    for (const [i, a] of nodes.entries()) {
      for (const b of nodes.slice(i + 1)) expect(overlap(a, b), `${a.node.name} and ${b.node.name}`).toBe(false);
      expect(a.place.x - a.width / 2).toBeGreaterThanOrEqual(0);
      expect(a.place.x + a.width / 2).toBeLessThanOrEqual(width);
      expect(a.place.y + a.height / 2).toBeLessThanOrEqual(height);
    }
  });

  it('runs its arrows forwards, from outside one node to outside the other', () => {
    expect(arrows).toHaveLength(DIAMOND.edges.length);
    const along = direction === 'across' ? 'x' : 'y';
    for (const { key, points } of arrows) {
      const [from = '', to = ''] = key.split(' ');
      const [start, end] = [points[0], points.at(-1)];
      if (!start || !end) throw new Error(`${key} has no points`);
      expect(end[along]).toBeGreaterThan(start[along]);
      const far = ({ place }: PlacedNode, { x, y }: typeof start) => Math.hypot(place.x - x, place.y - y);
      expect(far(nodeOf(from), start)).toBeGreaterThanOrEqual(22);
      expect(far(nodeOf(to), end)).toBeGreaterThanOrEqual(22);
    }
  });
});
