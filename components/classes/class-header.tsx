// The top of every page of a class: its name, and for those who teach the way to its other pages.
import Link from 'next/link';
import { Badge } from '@/components/ui/badge';
import { PageHeader } from '@/components/ui/page-header';
import { Tabs } from '@/components/ui/tabs';
import type { ClassView } from '@/lib/classes/view';

export type ClassPageName = 'assignments' | 'members' | 'results' | 'settings';

const PAGES = [
  ['assignments', 'Assignments', ''],
  ['members', 'Members', '/members'],
  ['results', 'Results', '/results'],
  ['settings', 'Settings', '/settings'],
] as const;

export function ClassHeader({ its, current }: { its: ClassView; current: ClassPageName }) {
  const shown = PAGES.filter(([name]) => name !== 'settings' || its.role === 'instructor');
  return (
    <div className="grid gap-6 *:min-w-0">
      <PageHeader
        eyebrow={
          <Link className="link" href="/classes">
            Classes
          </Link>
        }
        title={its.name}
        lead={its.description || undefined}
        actions={its.archived ? <Badge>Archived</Badge> : undefined}
      />
      {its.role === 'learner' ? null : (
        <Tabs
          label="This class"
          tabs={shown.map(([name, label, path]) => ({
            href: `/classes/${its.id}${path}`,
            label,
            current: name === current,
          }))}
        />
      )}
    </div>
  );
}
