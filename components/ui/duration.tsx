// A length of time as people read it: "12 min", "40 sec".
import { useFormatter } from 'next-intl';

const MINUTE = 60;

export function Duration({ seconds }: { seconds: number }) {
  const format = useFormatter();
  const unit = seconds < MINUTE ? 'second' : 'minute';
  return (
    <time dateTime={`PT${Math.round(seconds)}S`} className="whitespace-nowrap">
      {format.number(Math.round(unit === 'second' ? seconds : seconds / MINUTE), { style: 'unit', unit })}
    </time>
  );
}
