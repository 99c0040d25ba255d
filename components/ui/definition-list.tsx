// Names and their values, two columns where there is room.
import type { ReactNode } from 'react';

export function DefinitionList({
  items,
}: {
  items: readonly { readonly term: ReactNode; readonly value: ReactNode }[];
}) {
  return (
    <dl className="grid gap-x-8 sm:gap-y-2 sm:grid-cols-[max-content_1fr]">
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list that never reorders.
        <div key={index} className="contents">
          <dt className="text-muted">{item.term}</dt>
          <dd className="mb-3 min-w-0 sm:mb-0">{item.value}</dd>
        </div>
      ))}
    </dl>
  );
}
