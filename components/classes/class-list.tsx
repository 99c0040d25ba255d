// The classes somebody is in.
import Link from 'next/link';
import { Badge } from '@/components/ui/badge';
import type { ClassSummary } from '@/lib/classes/view';

const ROLES = { learner: 'learner', assistant: 'assistant', instructor: 'instructor' } as const;

export function ClassList({ classes }: { classes: readonly ClassSummary[] }) {
  return (
    <ul aria-label="Your classes" className="divide-y divide-line rounded-lg border border-line bg-surface">
      {classes.map((each) => (
        <li key={each.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 px-4 py-4 sm:px-6">
          <Link className="link min-w-0 font-semibold wrap-anywhere" href={`/classes/${each.id}`}>
            {each.name}
          </Link>
          <span className="flex items-center gap-4 text-sm text-muted">
            {each.archived ? <Badge>Archived</Badge> : null}
            <span>you are {ROLES[each.role]}</span>
            <span>
              {each.learners} {each.learners === 1 ? 'learner' : 'learners'}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
