// The width of a page: `narrow` for a short form, `column` for reading and answering, `wide` for lists and tables.
import type { ReactNode } from 'react';

const WIDTHS = { narrow: 'max-w-form', column: 'max-w-column', wide: 'max-w-page' } as const;

export function Page({ width = 'column', children }: { width?: keyof typeof WIDTHS; children: ReactNode }) {
  return <div className={`mx-auto grid w-full gap-10 *:min-w-0 ${WIDTHS[width]}`}>{children}</div>;
}
