// The days somebody practised: a quiet grid for the eye, a sentence and a table with the same numbers for everybody.
import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { Disclosure } from '@/components/ui/disclosure';
import { Table } from '@/components/ui/table';
import { Time } from '@/components/ui/time';
import type { DayActivity } from '@/lib/progress/view';
import { type CalendarDay, calendarWeeks } from './calendar-weeks';

const WEEKS = 16;

const FILL = [
  'border-line bg-sunken',
  'border-accent bg-accent/25 forced-color-adjust-none',
  'border-accent bg-accent/50 forced-color-adjust-none',
  'border-accent bg-accent/75 forced-color-adjust-none',
  'border-accent bg-accent forced-color-adjust-none',
] as const satisfies Record<CalendarDay['level'], string>;

const FROZEN = 'border-dashed border-accent bg-sunken';

const DayTime = ({ day }: { day: string }) => <Time iso={`${day}T00:00:00Z`} timeZone="UTC" style="day" />;

export function Calendar({
  days,
  today,
  frozen,
}: {
  days: readonly DayActivity[];
  today: string;
  /** Missed days that broke no row of days. */
  frozen: readonly string[];
}) {
  const t = useTranslations('progress');
  const weeks = calendarWeeks(days, today, WEEKS);
  const shown = weeks.flat();
  const active = shown.filter((day) => day.attempts > 0);
  const forgiven = shown.filter((day) => frozen.includes(day.day)).map((day) => day.day);
  const styleOf = ({ day, level, ahead }: CalendarDay): string =>
    ahead ? 'border-transparent' : frozen.includes(day) ? FROZEN : FILL[level];
  return (
    <div className="grid gap-4">
      <p className="text-muted">
        {active.length === 0
          ? t('days.none', { weeks: WEEKS })
          : t('days.some', { count: active.length, weeks: WEEKS })}
      </p>
      <div aria-hidden="true" className="flex gap-1">
        {weeks.map((week) => (
          <div key={week[0]?.day} className="grid flex-[0_1_1.25rem] gap-1">
            {week.map((day) => (
              <span key={day.day} className={`aspect-square rounded-[3px] border ${styleOf(day)}`} />
            ))}
          </div>
        ))}
      </div>
      {forgiven.length > 0 ? (
        <p className="max-w-[62ch] text-sm text-muted">
          <span
            aria-hidden="true"
            className={`me-2 inline-block size-3.5 rounded-[3px] border align-[-2px] ${FROZEN}`}
          />
          {t.rich('days.frozen', {
            count: forgiven.length,
            days: () =>
              forgiven.map((day, index) => (
                <Fragment key={day}>
                  {index > 0 ? ', ' : null}
                  <DayTime day={day} />
                </Fragment>
              )),
          })}
        </p>
      ) : null}
      {active.length > 0 ? (
        <Disclosure summary={t('asTable')}>
          <Table
            caption={t('days.table')}
            hideCaption
            head={
              <>
                <th scope="col">{t('days.day')}</th>
                <th scope="col">{t('days.checked')}</th>
                <th scope="col">{t('days.right')}</th>
                <th scope="col">{t('days.solved')}</th>
              </>
            }
          >
            {days.map((day) => (
              <tr key={day.day}>
                <th scope="row">
                  <DayTime day={day.day} />
                </th>
                <td>{day.attempts}</td>
                <td>{day.correct}</td>
                <td>{day.solved}</td>
              </tr>
            ))}
          </Table>
        </Disclosure>
      ) : null}
    </div>
  );
}
