// What a list shows when it has nothing yet: what will stand here, and the first step towards it.
import type { ReactNode } from 'react';

export function EmptyState({
  title,
  children,
  action,
}: {
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className="grid justify-items-start gap-3 rounded-lg border border-dashed border-edge px-4 py-6 sm:px-6">
      <p className="font-semibold">{title}</p>
      {children ? <div className="max-w-[62ch] text-muted">{children}</div> : null}
      {action}
    </div>
  );
}
