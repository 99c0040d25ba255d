// The last week in a few calm sentences.
import { useLocale, useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import type { WeekSummary } from '@/lib/progress/view';
import { say } from '@/lib/words/say';

export function WeekCard({ week }: { week: WeekSummary }) {
  const t = useTranslations('progress.week');
  const locale = useLocale();
  const { risen, faded, problems, days, correct, attempts } = week;
  return (
    <Card title={t('title')}>
      <div className="grid gap-1">
        <p>{t('solved', { problems, days, correct, attempts })}</p>
        {risen.length > 0 ? <p>{t('risen', { skills: risen.join(', ') })}</p> : null}
        {faded.length > 0 ? (
          <p>{t('faded', { slips: faded.map((code) => say({ code: `slip.${code}` }, locale)).join(', ') })}</p>
        ) : null}
      </div>
    </Card>
  );
}
