// The classes somebody is in.

import { useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { Link } from '@/components/ui/link';
import type { ClassSummary } from '@/lib/classes/view';

export function ClassList({ classes }: { classes: readonly ClassSummary[] }) {
  const t = useTranslations('classes');
  return (
    <ul aria-label={t('yours')} className="divide-y divide-line rounded-lg border border-line bg-surface">
      {classes.map((each) => (
        <li key={each.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 px-4 py-4 sm:px-6">
          <Link className="link min-w-0 font-semibold wrap-anywhere" href={`/classes/${each.id}`}>
            {each.name}
          </Link>
          <span className="flex items-center gap-4 text-sm text-muted">
            {each.archived ? <Badge>{t('archived')}</Badge> : null}
            <span>{t('youAre', { role: each.role })}</span>
            <span>{t('learners', { count: each.learners })}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
