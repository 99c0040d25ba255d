// Links between the views of one thing. Each view has its own address; the current one is marked.

import type { ReactNode } from 'react';
import { Link } from './link';

export interface Tab {
  readonly href: string;
  readonly label: ReactNode;
  readonly current: boolean;
}

export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav aria-label={label} className="border-b border-line">
      <ul className="-mb-px flex flex-wrap gap-x-3 text-sm sm:gap-x-6 sm:text-base">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <Link
              href={tab.href}
              aria-current={tab.current ? 'page' : undefined}
              className="inline-flex min-h-11 items-center border-b-2 border-transparent forced-colors:not-aria-[current]:border-none text-muted hover:text-ink aria-[current=page]:border-accent aria-[current=page]:font-semibold aria-[current=page]:text-ink"
            >
              {tab.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
