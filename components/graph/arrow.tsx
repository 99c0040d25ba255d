// An arrow along some points, with a gentle bend at each of them.
import { at, between, type Point, towards } from './geometry';

const HEAD = 9;
const HALF_WIDTH = 4;

function lineThrough(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (!first) return '';
  const bends = rest.slice(0, -1).map((bend, i) => `Q ${at(bend)} ${at(between(bend, rest[i + 1] as Point))}`);
  const straight = rest[0] && bends.length > 0 ? `L ${at(between(first, rest[0]))}` : '';
  const last = rest.at(-1);
  return [`M ${at(first)}`, straight, ...bends, last ? `L ${at(last)}` : ''].join(' ');
}

export function Arrow({ points }: { points: readonly Point[] }) {
  const [before, tip] = [points.at(-2), points.at(-1)];
  if (!before || !tip) return null;
  const base = towards(tip, before, HEAD);
  const side = towards(base, { x: base.x - (tip.y - base.y), y: base.y + (tip.x - base.x) }, HALF_WIDTH);
  const other = { x: 2 * base.x - side.x, y: 2 * base.y - side.y };
  return (
    <>
      <path d={lineThrough([...points.slice(0, -1), base])} className="fill-none stroke-muted" strokeWidth={1.5} />
      <path d={`M ${at(tip)} L ${at(side)} L ${at(other)} Z`} className="fill-muted" />
    </>
  );
}
