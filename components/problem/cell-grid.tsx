// A matrix in cells. How many rows and columns there are is for the learner to say.
'use client';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useRef, useState } from 'react';
import { Icon } from '@/components/ui/icon';
import { ScrollBox } from '@/components/ui/scroll-box';
import { type Cells, MOST, readCells, resizeCells, writeCells } from './matrix-cells';
import { TYPING } from './plain-input';
import type { EditorProps } from './structured-editor';

/** What stands there before anything is typed, whatever the answer's shape is. */
const FIRST = resizeCells([], 2, 2);

/** Where an arrow key leads; sideways only from the ends of what is typed. */
function step({ key, currentTarget: field }: KeyboardEvent<HTMLInputElement>): readonly [number, number] | undefined {
  if (key === 'ArrowUp') return [-1, 0];
  if (key === 'ArrowDown') return [1, 0];
  const [from, to, end] = [field.selectionStart, field.selectionEnd, field.value.length];
  if (key === 'ArrowLeft' && from === 0 && to === 0) return [0, -1];
  return key === 'ArrowRight' && from === end && to === end ? [0, 1] : undefined;
}

export function CellGrid({ value, onChange, label, invalid, describedBy }: EditorProps) {
  const t = useTranslations('answer');
  const [cells, setCells] = useState<Cells>(() => readCells(value) ?? FIRST);
  const table = useRef<HTMLDivElement>(null);
  const written = writeCells(cells);
  const known = value === written ? cells : (readCells(value) ?? cells);
  const columns = known[0]?.length ?? 1;

  const put = (next: Cells) => {
    setCells(next);
    onChange(writeCells(next));
  };
  const type = (row: number, column: number, text: string) => {
    const pasted = text.length > 1 ? readCells(text) : null;
    if (pasted) return put(pasted);
    put(known.map((each, i) => (i === row ? each.map((cell, j) => (j === column ? text : cell)) : each)));
  };
  const walk = (row: number, column: number) => (event: KeyboardEvent<HTMLInputElement>) => {
    const [down, right] = step(event) ?? [];
    if (down === undefined || right === undefined || event.altKey || event.shiftKey) return;
    const next = table.current?.querySelector<HTMLInputElement>(`[data-cell="${row + down},${column + right}"]`);
    if (!next) return;
    event.preventDefault();
    next.focus();
    next.select();
  };

  return (
    <div className="grid gap-3">
      <ScrollBox label={label}>
        <div
          ref={table}
          className="inline-grid gap-2 rounded-sm border-x-2 border-edge px-2 py-1"
          style={{ gridTemplateColumns: `repeat(${columns}, minmax(4.5rem, 8rem))` }}
        >
          {known.flatMap((row, i) =>
            row.map((cell, j) => (
              <input
                {...TYPING}
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place.
                key={`${i},${j}`}
                data-cell={`${i},${j}`}
                value={cell}
                onChange={(event) => type(i, j, event.target.value)}
                onKeyDown={walk(i, j)}
                aria-label={t('cell', { row: String(i + 1), column: String(j + 1), label })}
                aria-invalid={(invalid && i + j === 0) || undefined}
                aria-describedby={describedBy}
                className="min-h-10 w-full min-w-0 rounded-sm border border-line bg-surface px-2 text-center font-mono text-base hover:border-edge aria-invalid:border-wrong"
              />
            )),
          )}
        </div>
      </ScrollBox>
      <div className="flex flex-wrap gap-x-6 gap-y-2">
        <Size noun="rows" size={known.length} change={(rows) => put(resizeCells(known, rows, columns))} />
        <Size noun="columns" size={columns} change={(wide) => put(resizeCells(known, known.length, wide))} />
      </div>
    </div>
  );
}

const SIZER =
  'inline-flex size-8 items-center justify-center rounded-sm border border-line hover:border-edge disabled:opacity-40';

function Size({ noun, size, change }: { noun: 'rows' | 'columns'; size: number; change: (size: number) => void }) {
  const t = useTranslations('answer');
  return (
    <fieldset className="flex items-center gap-2 text-sm">
      <legend className="sr-only">{t(noun === 'rows' ? 'numberOfRows' : 'numberOfColumns')}</legend>
      <button
        type="button"
        aria-label={t(noun === 'rows' ? 'fewerRows' : 'fewerColumns')}
        disabled={size <= 1}
        onClick={() => change(size - 1)}
        className={SIZER}
      >
        <span aria-hidden="true">{'−'}</span>
      </button>
      <output className="min-w-16 text-center">{t(noun, { count: size })}</output>
      <button
        type="button"
        aria-label={t(noun === 'rows' ? 'moreRows' : 'moreColumns')}
        disabled={size >= MOST}
        onClick={() => change(size + 1)}
        className={SIZER}
      >
        <Icon name="plus" />
      </button>
    </fieldset>
  );
}
