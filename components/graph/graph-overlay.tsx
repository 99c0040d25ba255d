// The fields over a drawn graph, and the learner's own values running along its arrows as they are typed.
'use client';
import { useAnswer } from '@/components/problem/answering';
import { type Point, rem } from './geometry';
import { type FieldState, NumberField } from './number-field';

export interface PlacedField {
  readonly partId: string;
  readonly label: string;
  readonly state: FieldState;
  /** The left end, at half the height. */
  readonly place: Point;
  readonly width: number;
}

/** A value that leaves a node along an arrow. */
export interface Flow {
  readonly key: string;
  readonly partId: string;
  readonly place: Point;
}

const MOST = 8;

export function GraphOverlay({ fields, flows }: { fields: readonly PlacedField[]; flows: readonly Flow[] }) {
  return (
    <>
      {fields.map(({ partId, label, state, place, width }) => (
        <span
          key={partId}
          className="absolute -translate-y-1/2"
          style={{ left: rem(place.x), top: rem(place.y), width: rem(width) }}
        >
          <NumberField partId={partId} label={label} state={state} />
        </span>
      ))}
      {flows.map(({ key, ...flow }) => (
        <FlowingValue key={key} {...flow} />
      ))}
    </>
  );
}

function FlowingValue({ partId, place }: Omit<Flow, 'key'>) {
  const [text] = useAnswer(partId);
  const value = text.trim();
  if (value === '' || value.length > MOST) return null;
  return (
    <span
      aria-hidden="true"
      style={{ left: rem(place.x), top: rem(place.y) }}
      className="pointer-events-none absolute -translate-x-1/2 -translate-y-1/2 rounded-full bg-accent-soft px-1.5 font-mono text-sm leading-5 whitespace-nowrap"
    >
      {value}
    </span>
  );
}
