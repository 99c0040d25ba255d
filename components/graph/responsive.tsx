// A drawing that runs across on a wide screen and down on a phone.
import type { ReactNode } from 'react';

export type Direction = 'across' | 'down';

export function Responsive({ draw }: { draw: (direction: Direction) => ReactNode }) {
  return (
    <>
      <div className="hidden min-w-0 sm:block print:block">{draw('across')}</div>
      <div className="min-w-0 sm:hidden print:hidden">{draw('down')}</div>
    </>
  );
}
