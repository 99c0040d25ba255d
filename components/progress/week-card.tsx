// The last week in a few calm sentences.
import { useLocale, useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import type { WeekSummary } from '@/lib/progress/view';
import { nameSlip } from '@/lib/words/name-slip';

export function WeekCard({ week }: { week: WeekSummary }) {
  const t = useTranslations('progress.week');
  const locale = useLocale();
  const { risen, problems, days, correct, attempts } = week;
  const faded = week.faded.flatMap((code) => nameSlip(code, locale) ?? []);
  return (
    <Card title={t('title')}>
      <div className="grid gap-1">
        <p>{t('solved', { problems, days, correct, attempts })}</p>
        {risen.length > 0 ? <p>{t('risen', { skills: risen.join(', ') })}</p> : null}
        {faded.length > 0 ? <p>{t('faded', { slips: faded.join(', ') })}</p> : null}
      </div>
    </Card>
  );
}
