// The top of a page: its one heading, a sentence about it, and what can be done with the whole page.
import type { ReactNode } from 'react';

export function PageHeader({
  title,
  headingId,
  eyebrow,
  lead,
  actions,
}: {
  title: ReactNode;
  /** Where the focus may be led to the heading. */
  headingId?: string;
  /** Where this belongs, above the heading: a class, a skill, a way back. */
  eyebrow?: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
      <div className="min-w-0 flex-[1_1_20rem]">
        {eyebrow ? <p className="mb-1 text-sm text-muted">{eyebrow}</p> : null}
        <h1
          id={headingId}
          tabIndex={headingId ? -1 : undefined}
          className="text-2xl font-semibold tracking-tight outline-none"
        >
          {title}
        </h1>
        {lead ? <p className="mt-2 max-w-[62ch] text-muted">{lead}</p> : null}
      </div>
      {actions ? <div className="flex flex-wrap gap-3">{actions}</div> : null}
    </header>
  );
}
