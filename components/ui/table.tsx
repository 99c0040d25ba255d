// A table that scrolls inside its own box when it is wider than the page (`relative` keeps hidden labels in it, too). Cells are plain <th> and <td>.
import type { ReactNode } from 'react';

export function Table({
  caption,
  hideCaption = false,
  head,
  children,
}: {
  caption: string;
  hideCaption?: boolean;
  /** The header row's cells. */
  head: ReactNode;
  /** Rows. */
  children: ReactNode;
}) {
  return (
    <section
      aria-label={caption}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable with the keyboard (WCAG 2.1.1).
      tabIndex={0}
      className="scrolls relative rounded-lg border border-line bg-surface"
    >
      <table className="w-full border-collapse text-start [&_td]:px-4 [&_td]:py-3 [&_td]:align-baseline [&_th]:px-4 [&_th]:py-3 [&_th]:text-start [&_th]:align-baseline [&_th]:font-semibold">
        <caption className={hideCaption ? 'sr-only' : 'px-4 pt-4 text-start text-lg font-semibold'}>{caption}</caption>
        <thead className="text-sm text-muted">
          <tr>{head}</tr>
        </thead>
        <tbody className="[&_tr]:border-t [&_tr]:border-line">{children}</tbody>
      </table>
    </section>
  );
}
