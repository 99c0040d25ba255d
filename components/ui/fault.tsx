// What is wrong with a field, under it.
import type { ReactNode } from 'react';
import { Icon } from './icon';

export function Fault({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={id} className="mt-1 flex items-start gap-2 text-sm text-wrong">
      <Icon name="unreadable" className="mt-0.5" />
      <span>{children}</span>
    </p>
  );
}
