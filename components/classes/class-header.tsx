// The top of every page of a class: its name, and for those who teach the way to its other pages.

import { useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { Link } from '@/components/ui/link';
import { PageHeader } from '@/components/ui/page-header';
import { Tabs } from '@/components/ui/tabs';
import type { ClassView } from '@/lib/classes/view';

export type ClassPageName = 'assignments' | 'members' | 'results' | 'settings';

const PAGES = [
  ['assignments', ''],
  ['members', '/members'],
  ['results', '/results'],
  ['settings', '/settings'],
] as const;

export function ClassHeader({ its, current }: { its: ClassView; current: ClassPageName }) {
  const t = useTranslations('classes');
  const shown = PAGES.filter(([name]) => name !== 'settings' || its.role === 'instructor');
  return (
    <div className="grid gap-6 *:min-w-0">
      <PageHeader
        eyebrow={
          <Link className="link" href="/classes">
            {t('title')}
          </Link>
        }
        title={its.name}
        lead={its.description || undefined}
        actions={its.archived ? <Badge>{t('archived')}</Badge> : undefined}
      />
      {its.role === 'learner' ? null : (
        <Tabs
          label={t('this')}
          tabs={shown.map(([name, path]) => ({
            href: `/classes/${its.id}${path}`,
            label: t(`tabs.${name}`),
            current: name === current,
          }))}
        />
      )}
    </div>
  );
}
