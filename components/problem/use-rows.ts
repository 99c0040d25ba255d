// The rows of an editor beside the text they make: blank rows stay, a text changed elsewhere comes in.
'use client';
import { useRef, useState } from 'react';
import { moved } from '@/components/ui/sortable-list';

export interface Row {
  readonly key: string;
  readonly text: string;
}

export interface Rows {
  readonly rows: readonly Row[];
  /** Puts `pieces` in the place of one row; the row that is typed in next is the last of them. */
  readonly replace: (index: number, pieces: readonly string[]) => void;
  readonly add: () => void;
  readonly remove: (index: number) => void;
  readonly move: (from: number, to: number) => void;
  /** The key of the row that asks for the focus, once. */
  readonly wanted: { current: string | null };
}

/** `split` and `join` are each other's inverse but for blanks; there are always at least `least` rows. */
export function useRows(
  value: string,
  onChange: (text: string) => void,
  {
    split,
    join,
    least,
  }: { split: (text: string) => string[]; join: (rows: readonly string[]) => string; least: number },
): Rows {
  const next = useRef(0);
  const wanted = useRef<string | null>(null);
  const row = (text: string): Row => ({ key: `row-${next.current++}`, text });
  const filled = (rows: readonly Row[]): readonly Row[] =>
    rows.length >= least ? rows : [...rows, ...Array.from({ length: least - rows.length }, () => row(''))];
  const fresh = () => filled(split(value).map(row));
  const [rows, setRows] = useState(fresh);
  const [written, setWritten] = useState(value);

  if (value !== written) {
    setWritten(value);
    setRows(fresh());
  }

  const put = (changed: readonly Row[]) => {
    const all = filled(changed);
    const text = join(all.map((each) => each.text));
    setRows(all);
    setWritten(text);
    onChange(text);
  };

  return {
    rows,
    wanted,
    replace: (index, [first = '', ...rest]) => {
      const more = rest.map(row);
      wanted.current = more.at(-1)?.key ?? null;
      put(rows.flatMap((each, i) => (i === index ? [{ ...each, text: first }, ...more] : [each])));
    },
    add: () => {
      const added = row('');
      wanted.current = added.key;
      put([...rows, added]);
    },
    remove: (index) => {
      wanted.current = (rows[index - 1] ?? rows[index + 1])?.key ?? null;
      put(rows.filter((_, i) => i !== index));
    },
    move: (from, to) => put(moved(rows, from, to)),
  };
}
