// A list whose rows are put in order: by dragging, by buttons, or with Alt and the arrow keys. Says where a row went.
'use client';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { Icon } from './icon';
import { useDragOrder } from './use-drag-order';

export interface SortableItem {
  readonly key: string;
  /** "Factor 2": what the buttons say they move. */
  readonly name: string;
  readonly content: ReactNode;
}

/** The items with one of them at another place. */
export const moved = <T,>(items: readonly T[], from: number, to: number): T[] => {
  const rest = items.filter((_, index) => index !== from);
  return [...rest.slice(0, to), items[from] as T, ...rest.slice(to)];
};

const BUTTON =
  'inline-flex size-7 items-center justify-center rounded-sm text-muted hover:bg-accent-soft hover:text-ink aria-disabled:opacity-30';

export function SortableList({
  label,
  items,
  move,
  remove,
}: {
  label: string;
  items: readonly SortableItem[];
  move: (from: number, to: number) => void;
  /** Leave it off where rows stay. */
  remove?: ((index: number) => void) | undefined;
}) {
  const t = useTranslations('ui');
  const list = useRef<HTMLOListElement>(null);
  const [said, setSaid] = useState('');
  const focus = useRef<{ key: string; what: string } | null>(null);
  const drag = useDragOrder(list, move);

  // A row that moves in the document loses the focus.
  useEffect(() => {
    if (!focus.current) return;
    const { key, what } = focus.current;
    focus.current = null;
    list.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"] ${what}`)?.focus();
  });

  const shift = (index: number, by: number, what: string) => {
    const to = index + by;
    const item = items[index];
    if (!item || to < 0 || to >= items.length) return;
    focus.current = { key: item.key, what };
    setSaid(t('moved', { place: String(to + 1), count: String(items.length) }));
    move(index, to);
  };

  const keys = (index: number) => (event: KeyboardEvent) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!event.altKey || by === undefined) return;
    event.preventDefault();
    const { target } = event;
    shift(index, by, target instanceof HTMLButtonElement ? `[data-move="${target.dataset.move ?? 'up'}"]` : 'input');
  };

  return (
    <>
      <ol ref={list} aria-label={label} className="grid gap-2">
        {items.map(({ key, name, content }, index) => (
          <li
            key={key}
            data-key={key}
            onKeyDown={keys(index)}
            className={`grid grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-1 rounded-md border bg-surface ${
              drag.dragged === index ? 'border-accent shadow-float' : 'border-line'
            }`}
          >
            <span
              {...drag.handle(index)}
              aria-hidden="true"
              className="flex min-h-11 cursor-grab touch-none items-center gap-1 ps-2 pe-1 text-sm text-muted tabular-nums select-none"
            >
              <Icon name="grip" />
              {index + 1}
            </span>
            {content}
            <span className="flex items-center pe-1">
              <Mover name={name} by="up" off={index === 0} press={() => shift(index, -1, '[data-move="up"]')} />
              <Mover
                name={name}
                by="down"
                off={index === items.length - 1}
                press={() => shift(index, 1, '[data-move="down"]')}
              />
              {remove ? (
                <button
                  type="button"
                  aria-label={t('remove', { name })}
                  title={t('remove', { name })}
                  className={BUTTON}
                  onClick={() => remove(index)}
                >
                  <Icon name="close" />
                </button>
              ) : null}
            </span>
          </li>
        ))}
      </ol>
      <span role="status" className="sr-only">
        {said}
      </span>
    </>
  );
}

function Mover({ name, by, off, press }: { name: string; by: 'up' | 'down'; off: boolean; press: () => void }) {
  const t = useTranslations('ui');
  const says = t(by === 'up' ? 'moveUp' : 'moveDown', { name });
  return (
    <button
      type="button"
      data-move={by}
      aria-label={says}
      title={says}
      aria-disabled={off || undefined}
      className={BUTTON}
      onClick={press}
    >
      <Icon name={by} />
    </button>
  );
}
