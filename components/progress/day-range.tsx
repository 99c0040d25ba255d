// The first and the last day under a chart.
import { useFormatter } from 'next-intl';

export function DayRange({
  from,
  to,
  left,
  right,
  y,
}: {
  from: string;
  to: string;
  left: number;
  right: number;
  y: number;
}) {
  const format = useFormatter();
  const label = (day: string): string =>
    format.dateTime(new Date(`${day.slice(0, 10)}T00:00:00Z`), { day: 'numeric', month: 'short', timeZone: 'UTC' });
  return (
    <>
      <text x={left} y={y} fontSize={14} className="fill-muted">
        {label(from)}
      </text>
      {to === from ? null : (
        <text x={right} y={y} textAnchor="end" fontSize={14} className="fill-muted">
          {label(to)}
        </text>
      )}
    </>
  );
}
