// The problems somebody has worked on, newest first, each with a link back to it and, where they are given, its attempts.

import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { Table } from '@/components/ui/table';
import { Time } from '@/components/ui/time';
import type { HistoryAttempt, HistoryEntry } from '@/lib/progress/view';
import { AttemptList } from './attempt-list';
import { StateBadge } from './state-badge';

/** What a phone has no room for; the page of the problem tells it. */
const EXTRA = 'max-sm:hidden';

export function HistoryTable({
  entries,
  attempts,
  timeZone,
  caption,
  hideCaption,
}: {
  entries: readonly HistoryEntry[];
  /** By problem. */
  attempts?: ReadonlyMap<string, readonly HistoryAttempt[]>;
  timeZone: string;
  caption: string;
  hideCaption?: boolean;
}) {
  const t = useTranslations('progress.history');
  return (
    <Table
      caption={caption}
      hideCaption={hideCaption}
      head={
        <>
          <th scope="col">{t('problem')}</th>
          <th scope="col">{t('outcome')}</th>
          <th scope="col" className={EXTRA}>
            {t('tries')}
          </th>
          <th scope="col" className={EXTRA}>
            {t('hints')}
          </th>
          <th scope="col" className={EXTRA}>
            {t('worked')}
          </th>
        </>
      }
    >
      {entries.map((entry) => (
        <tr key={entry.id}>
          <th scope="row" className="max-sm:w-full sm:min-w-56">
            <Link className="link" href={`/problems/${entry.id}`}>
              {entry.title}
            </Link>
            <span className="block text-sm font-normal text-muted">
              {t(entry.purpose)}
              <span className="sm:hidden">
                {' · '}
                <Time iso={entry.lastAttemptAt ?? entry.startedAt} timeZone={timeZone} style="day" />
              </span>
            </span>
            <AttemptList attempts={attempts?.get(entry.id) ?? []} timeZone={timeZone} />
          </th>
          <td>
            <StateBadge state={entry.state} purpose={entry.purpose} />
          </td>
          <td className={EXTRA}>{entry.attempts}</td>
          <td className={EXTRA}>{entry.hints}</td>
          <td className={`${EXTRA} whitespace-nowrap text-muted`}>
            <Time iso={entry.lastAttemptAt ?? entry.startedAt} timeZone={timeZone} />
          </td>
        </tr>
      ))}
    </Table>
  );
}
