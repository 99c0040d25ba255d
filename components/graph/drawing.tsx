// One drawing: an SVG made on the server, and over it formulas set like all others. Wider than the page, it scrolls in its own box.
import { type ReactNode, useId } from 'react';
import { Tex } from '@/components/math/tex';
import { ScrollBox } from '@/components/ui/scroll-box';
import { type Point, rem } from './geometry';

export interface Label {
  readonly key: string;
  readonly tex: string;
  /** Its middle, or with `start` the left end of it. */
  readonly place: Point;
  readonly start?: boolean;
  /** A smaller word under it. */
  readonly note?: string | undefined;
}

/** A phone of 320 pixels leaves so much. */
const NARROWEST = 280;

export function Drawing({
  name,
  description,
  width,
  height,
  labels,
  overlay,
  children,
}: {
  name: string;
  /** In plain words, for those who do not see it. */
  description: string;
  width: number;
  height: number;
  labels: readonly Label[];
  /** What lies over the drawing, such as fields. */
  overlay?: ReactNode;
  children: ReactNode;
}) {
  const id = useId();
  const drawing = (
    <div className="relative" style={{ width: rem(width), height: rem(height) }}>
      <svg
        role="img"
        aria-labelledby={`${id}-name`}
        aria-describedby={`${id}-words`}
        viewBox={`0 0 ${width} ${height}`}
        className="absolute inset-0 size-full"
      >
        <title id={`${id}-name`}>{name}</title>
        <desc id={`${id}-words`}>{description}</desc>
        {children}
      </svg>
      <div aria-hidden="true" className="pointer-events-none">
        {labels.map(({ key, tex, place, start, note }) => (
          <span
            key={key}
            style={{ left: rem(place.x), top: rem(place.y) }}
            className={`absolute grid -translate-y-1/2 justify-items-center leading-none whitespace-nowrap ${
              start ? '' : '-translate-x-1/2'
            }`}
          >
            <Tex tex={tex} />
            {note ? <span className="mt-1 text-sm leading-none text-muted">{note}</span> : null}
          </span>
        ))}
      </div>
      {overlay}
    </div>
  );
  if (width <= NARROWEST) return drawing;
  return (
    <ScrollBox label={name} className="overflow-y-hidden py-1">
      {drawing}
    </ScrollBox>
  );
}
