// A placement that can be begun in a subject, or the one to go on with.
import { useTranslations } from 'next-intl';
import { type StartAction, StartButton } from '@/components/practice/start-button';
import { Card } from '@/components/ui/card';
import { hidden } from '@/components/ui/hidden';
import type { PlacementOffer } from '@/lib/progress/view';

export function OfferCard({
  offer,
  begin,
  from,
  level,
}: {
  offer: PlacementOffer;
  /** Gets `subject`; goes on where one is open. */
  begin: StartAction;
  from: string;
  level?: 2 | 3;
}) {
  const t = useTranslations('placement');
  const { subject, title, most, open } = offer;
  return (
    <Card title={t(open ? 'yours' : 'ask')} level={level ?? 2}>
      <div className="-mt-2 grid justify-items-start gap-4">
        <p className="max-w-[62ch] text-muted">
          {open ? t('standing', { done: open.done, most }) : t('offer', { most })}
        </p>
        <StartButton action={begin} ask={{ subject }} from={from} variant={open ? 'primary' : 'secondary'}>
          {t.rich(open ? 'goOn' : 'begin', { subject: title, hidden })}
        </StartButton>
      </div>
    </Card>
  );
}
