// The frame of every chart: its name, the drawing, and the same numbers as a table behind it.
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Disclosure } from '@/components/ui/disclosure';
import { Table } from '@/components/ui/table';

export function Chart({
  title,
  head,
  rows,
  children,
}: {
  title: string;
  /** Of the table's columns. */
  head: readonly string[];
  /** The table's rows. */
  rows: ReactNode;
  /** The drawing. */
  children: ReactNode;
}) {
  const t = useTranslations('progress');
  return (
    <figure className="grid content-start gap-2 *:min-w-0">
      <figcaption className="font-semibold">{title}</figcaption>
      {children}
      <Disclosure summary={t('asTable')}>
        <Table
          caption={title}
          hideCaption
          head={head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        >
          {rows}
        </Table>
      </Disclosure>
    </figure>
  );
}
