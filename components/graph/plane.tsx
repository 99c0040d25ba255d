// A plane with axes to draw curves on: a grid at round numbers, their labels, and what is inside clipped to the window. As wide as its place.
import { type ReactNode, useId } from 'react';
import { at, type Point } from './geometry';
import type { Window } from './plot-scale';
import type { Direction } from './responsive';

const SIZE: Readonly<Record<Direction, { width: number; height: number }>> = {
  across: { width: 520, height: 300 },
  down: { width: 320, height: 250 },
};
/** Room for the numbers of the axes. */
const LEFT = 46;
const BELOW = 24;
const EDGE = 8;

export interface Tick {
  readonly value: number;
  readonly label: string;
}

export type Place = (point: readonly [x: number, y: number]) => Point;

/** A curve as a path's points. */
export const along = (place: Place, points: readonly (readonly [number, number])[]): string =>
  points.map((point) => at(place(point))).join(' ');

export function Plane({
  name,
  description,
  direction,
  across,
  up,
  columns,
  rows,
  children,
}: {
  name: string;
  /** In plain words, for those who do not see it. */
  description: string;
  direction: Direction;
  across: Window;
  up: Window;
  /** Where the grid stands, and what is written there. */
  columns: readonly Tick[];
  rows: readonly Tick[];
  children: (place: Place) => ReactNode;
}) {
  const id = useId();
  const { width, height } = SIZE[direction];
  const [inner, tall] = [width - LEFT - EDGE, height - BELOW - EDGE];
  const place: Place = ([x, y]) => ({
    x: ((x - across.from) / (across.to - across.from)) * inner,
    y: tall - ((y - up.from) / (up.to - up.from)) * tall,
  });
  const line = (value: number) => (value === 0 ? 'stroke-edge' : 'stroke-line');
  return (
    <svg
      role="img"
      aria-labelledby={`${id}-name`}
      aria-describedby={`${id}-words`}
      viewBox={`0 0 ${width} ${height}`}
      className="w-full max-w-140 overflow-visible"
    >
      <title id={`${id}-name`}>{name}</title>
      <desc id={`${id}-words`}>{description}</desc>
      {columns.map(({ value, label }) => (
        <g key={value} transform={`translate(${LEFT + place([value, up.from]).x} ${EDGE})`}>
          <line y2={tall} className={line(value)} />
          <text y={tall + 18} textAnchor="middle" fontSize={14} className="fill-muted">
            {label}
          </text>
        </g>
      ))}
      {rows.map(({ value, label }) => (
        <g key={value} transform={`translate(${LEFT} ${EDGE + place([across.from, value]).y})`}>
          <line x2={inner} className={line(value)} />
          <text x={-6} y={5} textAnchor="end" fontSize={14} className="fill-muted">
            {label}
          </text>
        </g>
      ))}
      <svg x={LEFT} y={EDGE} width={inner} height={tall} aria-hidden="true">
        {children(place)}
      </svg>
    </svg>
  );
}
