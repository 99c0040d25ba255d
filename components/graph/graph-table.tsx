// The fields of a graph as two tables: its nodes and its arrows. At a node that is used several times, the sum over its arrows.
'use client';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useAnswer } from '@/components/problem/answering';
import { Table } from '@/components/ui/table';
import { type FillField, fieldOn, fieldsOf } from './fill-fields';
import { type FieldState, NumberField } from './number-field';

type Stated = FillField & { readonly label: string; readonly state: FieldState };

export function GraphTable({
  fields,
  nodes,
  edges,
}: {
  fields: readonly Stated[];
  nodes: readonly { readonly name: string; readonly label: ReactNode }[];
  edges: readonly (readonly [from: string, to: string])[];
}) {
  const t = useTranslations('answer');
  const labelOf = new Map(nodes.map(({ name, label }) => [name, label]));
  const on = (name: string, is: 'value' | 'adjoint') =>
    fieldsOf(fields, name).find(({ place }) => place.is === is) as Stated | undefined;
  const arrows = edges.flatMap(([from, to]) => {
    const field = fieldOn(fields, from, to) as Stated | undefined;
    return field ? [{ from, to, field }] : [];
  });
  return (
    <div className="grid gap-4 text-base text-ink">
      <Table
        caption={t('nodes')}
        head={
          <>
            <th scope="col">{t('node')}</th>
            <th scope="col">{t('value')}</th>
            <th scope="col">{t('adjoint')}</th>
          </>
        }
      >
        {nodes
          .filter(({ name }) => fieldsOf(fields, name).length > 0)
          .map(({ name, label }) => {
            const uses = edges.filter(([from]) => from === name).map(([, to]) => to);
            const adjoint = on(name, 'adjoint');
            return (
              <tr key={name}>
                <th scope="row">
                  <span className="sr-only">{name}</span>
                  <span aria-hidden="true">{label}</span>
                </th>
                <td>
                  <Cell field={on(name, 'value')} />
                </td>
                <td>
                  <Cell field={adjoint} />
                  {adjoint && uses.length > 1 ? (
                    <FanOut
                      terms={uses.map((to) => ({
                        to,
                        above: on(to, 'adjoint')?.partId,
                        local: (fieldOn(fields, name, to) as Stated | undefined)?.partId,
                      }))}
                    />
                  ) : null}
                </td>
              </tr>
            );
          })}
      </Table>
      {arrows.length > 0 ? (
        <Table
          caption={t('arrows')}
          head={
            <>
              <th scope="col">{t('from')}</th>
              <th scope="col">{t('to')}</th>
              <th scope="col">{t('local')}</th>
            </>
          }
        >
          {arrows.map(({ from, to, field }) => (
            <tr key={`${from} ${to}`}>
              <td>{labelOf.get(from)}</td>
              <td>{labelOf.get(to)}</td>
              <td>
                <Cell field={field} />
              </td>
            </tr>
          ))}
        </Table>
      ) : null}
    </div>
  );
}

function Cell({ field }: { field: Stated | undefined }) {
  return field ? (
    <span className="block w-28">
      <NumberField partId={field.partId} label={field.label} state={field.state} />
    </span>
  ) : (
    <span className="text-muted">–</span>
  );
}

interface Term {
  readonly to: string;
  readonly above: string | undefined;
  readonly local: string | undefined;
}

/** The terms with the learner's own numbers in them; adding them up is the learner's. */
function FanOut({ terms }: { terms: readonly Term[] }) {
  const t = useTranslations('answer');
  return (
    <span className="mt-1 block text-sm text-muted">
      {t('sumOverArrows')}{' '}
      {terms.map(({ to, above, local }, index) => (
        <span key={to}>
          {index > 0 ? ' + ' : ''}
          <Entered partId={above} /> · <Entered partId={local} />
        </span>
      ))}
    </span>
  );
}

function Entered({ partId }: { partId: string | undefined }) {
  const [text] = useAnswer(partId ?? '');
  return <span className="font-mono">{text.trim() || '□'}</span>;
}
