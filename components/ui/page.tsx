// The width of a page: `column` for reading and answering, `wide` for lists and tables.
import type { ReactNode } from 'react';

export function Page({ width = 'column', children }: { width?: 'column' | 'wide'; children: ReactNode }) {
  return (
    <div className={`mx-auto grid w-full gap-8 *:min-w-0 ${width === 'wide' ? 'max-w-page' : 'max-w-column'}`}>
      {children}
    </div>
  );
}
