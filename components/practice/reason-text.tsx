// Why a problem was chosen.
import { useLocale, useTranslations } from 'next-intl';
import type { Message } from '@/lib/result';
import { sayReason } from '@/lib/words/say-reason';

export function ReasonText({ reason }: { reason: Message }) {
  const t = useTranslations('practice');
  return (
    <span className="text-sm">
      {t.rich('why', {
        b: (chunks) => <strong className="font-semibold">{chunks}</strong>,
        reason: sayReason(reason, useLocale()),
      })}
    </span>
  );
}
