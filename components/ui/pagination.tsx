// Newer and older pages of a list.

import { useTranslations } from 'next-intl';
import { Icon } from './icon';
import { Link } from './link';

export function Pagination({
  label,
  newer,
  older,
}: {
  label: string;
  newer?: string | undefined;
  older?: string | undefined;
}) {
  const t = useTranslations('ui');
  if (!newer && !older) return null;
  return (
    <nav aria-label={label} className="flex justify-between gap-4">
      {newer ? (
        <Link className="link" href={newer} rel="prev">
          <Icon name="previous" /> {t('newer')}
        </Link>
      ) : (
        <span />
      )}
      {older ? (
        <Link className="link" href={older} rel="next">
          {t('older')} <Icon name="next" />
        </Link>
      ) : null}
    </nav>
  );
}
