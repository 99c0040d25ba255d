// A recurrent network unrolled in time: one state after another, what is read at each step, the same weights on every arrow.
import { useTranslations } from 'next-intl';
import type { UnrolledFigure } from '@/lib/problems/figure';
import { Arrow } from './arrow';
import { useArrowsInWords } from './arrows-in-words';
import { Drawing, type Label } from './drawing';
import { between, type Point, towards } from './geometry';
import { type Direction, Responsive } from './responsive';

const RADIUS = 23;
/** From one state to the next, and from a state to its input or to the loss. */
const STEP: Readonly<Record<Direction, number>> = { across: 100, down: 92 };
const ASIDE = 88;
const MARGIN = RADIUS + 2;
const LABEL_AWAY = 15;

interface Circle {
  readonly key: string;
  readonly tex: string;
  readonly place: Point;
  readonly given: boolean;
}

interface Link {
  readonly from: Point;
  readonly to: Point;
  readonly weight?: string | undefined;
}

/** Circles and arrows with time along and inputs aside; `turn` makes points of the two. */
function placeNetwork({ states, last }: UnrolledFigure, direction: Direction) {
  const step = STEP[direction];
  const lossBeside = states.every(({ feedsLast }, i) => feedsLast === (i === states.length - 1));
  const lane = lossBeside ? 0 : ASIDE;
  const turn = (along: number, aside: number): Point =>
    direction === 'across'
      ? { x: MARGIN + along, y: MARGIN + aside }
      : { x: MARGIN + (lane + ASIDE) - aside, y: MARGIN + along };
  const stateAt = states.map((_, i) => turn(step * i, lane));
  const inputAt = states.map((_, i) => turn(step * i, lane + ASIDE));
  const lastAt = lossBeside ? turn(step * states.length, lane) : turn((step * (states.length - 1)) / 2, 0);
  const circles: Circle[] = [
    ...states.flatMap(({ tex, input }, i): Circle[] => [
      { key: tex, tex, place: stateAt[i] as Point, given: i === 0 },
      ...(input ? [{ key: input.tex, tex: input.tex, place: inputAt[i] as Point, given: true }] : []),
    ]),
    { key: `last ${last}`, tex: last, place: lastAt, given: false },
  ];
  const links: Link[] = states.flatMap(({ weight, input, feedsLast }, i): Link[] => {
    const here = stateAt[i] as Point;
    const before = stateAt[i - 1];
    return [
      ...(before ? [{ from: before, to: here, weight }] : []),
      ...(input ? [{ from: inputAt[i] as Point, to: here, weight: input.weight }] : []),
      ...(feedsLast ? [{ from: here, to: lastAt }] : []),
    ];
  });
  const length = 2 * MARGIN + step * (states.length - (lossBeside ? 0 : 1));
  const breadth = 2 * MARGIN + lane + (states.some(({ input }) => input) ? ASIDE : 0);
  return direction === 'across'
    ? { circles, links, width: length, height: breadth }
    : { circles, links, width: 2 * MARGIN + lane + ASIDE, height: length };
}

/** Beside the middle of an arrow: above a level one, to the right of an upright one. */
function weightLabel({ from, to, weight }: Link, key: string): Label[] {
  if (!weight) return [];
  const { x, y } = between(from, to);
  const level = Math.abs(from.y - to.y) < Math.abs(from.x - to.x);
  return [{ key, tex: weight, place: level ? { x, y: y - LABEL_AWAY } : { x: x + LABEL_AWAY, y } }];
}

/** The arrows in the names that answers are typed in. */
function arrowsOf({ states, last }: UnrolledFigure): readonly (readonly [string, string])[] {
  const plain = (tex: string) => tex.replace(/[\\{}]/g, '');
  return states.flatMap(({ tex, input, feedsLast }, i) => {
    const here = plain(tex);
    const before = states[i - 1];
    return [
      ...(before ? [[plain(before.tex), here] as const] : []),
      ...(input ? [[plain(input.tex), here] as const] : []),
      ...(feedsLast ? [[here, plain(last)] as const] : []),
    ];
  });
}

function drawNetwork(
  figure: UnrolledFigure,
  direction: Direction,
  says: { readonly name: string; readonly description: string },
) {
  const { circles, links, width, height } = placeNetwork(figure, direction);
  return (
    <Drawing
      {...says}
      width={width}
      height={height}
      labels={[
        ...circles.map(({ key, tex, place }) => ({ key, tex, place })),
        ...links.flatMap((link, i) => weightLabel(link, `weight ${i}`)),
      ]}
    >
      {links.map(({ from, to }) => (
        <Arrow
          key={`${from.x} ${from.y} ${to.x} ${to.y}`}
          points={[towards(from, to, RADIUS), towards(to, from, RADIUS + 2)]}
        />
      ))}
      {circles.map(({ key, place, given }) => (
        <rect
          key={key}
          x={place.x - RADIUS}
          y={place.y - RADIUS}
          width={2 * RADIUS}
          height={2 * RADIUS}
          rx={given ? 4 : RADIUS}
          strokeWidth={1.5}
          className={given ? 'fill-surface stroke-edge' : 'fill-accent-soft stroke-accent'}
        />
      ))}
    </Drawing>
  );
}

export function UnrolledDrawing({ figure }: { figure: UnrolledFigure }) {
  const t = useTranslations('problem.unrolled');
  const says = { name: t('name'), description: useArrowsInWords(arrowsOf(figure)) };
  return (
    <figure className="grid gap-3 *:min-w-0">
      <Responsive draw={(direction) => drawNetwork(figure, direction, says)} />
      <figcaption className="text-sm text-muted">{t('caption')}</figcaption>
    </figure>
  );
}
