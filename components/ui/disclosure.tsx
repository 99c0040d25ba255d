// Something that opens on request: native details, so it works without JavaScript.
import type { ReactNode } from 'react';
import { Icon } from './icon';

export function Disclosure({
  summary,
  children,
  open,
  className = '',
}: {
  summary: ReactNode;
  children: ReactNode;
  open?: boolean;
  className?: string;
}) {
  return (
    <details open={open} className={`group ${className}`}>
      <summary className="inline-flex min-h-8 list-none items-center gap-2 font-semibold text-accent hover:text-accent-strong [&::-webkit-details-marker]:hidden">
        <Icon name="down" className="-rotate-90 transition-transform group-open:rotate-0" />
        {summary}
      </summary>
      <div className="mt-3">{children}</div>
    </details>
  );
}
