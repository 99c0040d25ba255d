// A titled part of a page, apart from the next by space alone.
import type { ReactNode } from 'react';

export function Section({
  title,
  lead,
  id,
  children,
}: {
  title: ReactNode;
  lead?: ReactNode;
  id?: string;
  children: ReactNode;
}) {
  return (
    <section id={id} className="grid gap-4 *:min-w-0">
      <div>
        <h2 className="text-xl font-semibold">{title}</h2>
        {lead ? <p className="mt-1 max-w-[62ch] text-muted">{lead}</p> : null}
      </div>
      {children}
    </section>
  );
}
