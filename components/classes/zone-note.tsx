// Whose clock the times of a page follow.

import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';

export function ZoneNote({ timeZone }: { timeZone: string }) {
  const t = useTranslations('classes');
  return (
    <p className="text-sm text-muted">
      {t.rich('zone', {
        zone: timeZone.replaceAll('_', ' '),
        link: (chunks) => (
          <Link className="link" href="/settings">
            {chunks}
          </Link>
        ),
      })}
    </p>
  );
}
