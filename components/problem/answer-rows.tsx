// A product or a sum, one row a member: typed, added, removed, put in order; what was said about each stands in its row.
'use client';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { Icon } from '@/components/ui/icon';
import { SortableList } from '@/components/ui/sortable-list';
import { MemberWord } from './member-word';
import { INPUT, TYPING } from './plain-input';
import type { EditorProps } from './structured-editor';
import { useRows } from './use-rows';

export interface RowLaw {
  readonly noun: 'factor' | 'term';
  readonly add: 'addFactor' | 'addTerm';
  readonly placeholder: string;
  readonly least: number;
  readonly split: (text: string) => string[];
  readonly join: (rows: readonly string[]) => string;
  /** A row that was typed on beyond its end, cut into rows. */
  readonly cut: (row: string) => readonly string[];
}

export function AnswerRows({
  law,
  under,
  value,
  onChange,
  label,
  judged,
  invalid,
  describedBy,
}: EditorProps & { law: RowLaw; under?: (text: string, change: (text: string) => void, name: string) => ReactNode }) {
  const t = useTranslations('answer');
  const { rows, replace, add, remove, move, wanted } = useRows(value, onChange, law);
  const fields = useRef(new Map<string, HTMLInputElement>());

  useEffect(() => {
    if (wanted.current === null) return;
    fields.current.get(wanted.current)?.focus();
    wanted.current = null;
  });

  const typed = judged?.filter(({ verdict }) => verdict !== 'missing') ?? [];
  const filled = rows.filter(({ text }) => text.trim() !== '');
  const said = (key: string) =>
    typed.length === filled.length ? typed[filled.findIndex((row) => row.key === key)] : undefined;

  const back = (index: number) => (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Backspace' || event.currentTarget.value !== '' || rows.length <= law.least) return;
    event.preventDefault();
    remove(index);
  };

  return (
    <div className="grid gap-2">
      <SortableList
        label={label}
        move={move}
        remove={remove}
        items={rows.map(({ key, text }, index) => {
          const name = t(law.noun, { number: String(index + 1) });
          const member = said(key);
          return {
            key,
            name,
            content: (
              <span className="grid min-w-0 gap-1 py-0.5">
                <input
                  {...TYPING}
                  ref={(field) => {
                    if (field) fields.current.set(key, field);
                    return () => {
                      fields.current.delete(key);
                    };
                  }}
                  value={text}
                  onChange={(event) => replace(index, law.cut(event.target.value))}
                  onKeyDown={back(index)}
                  aria-label={t('inRow', { name, label })}
                  aria-invalid={(invalid && index === 0) || undefined}
                  aria-describedby={describedBy}
                  placeholder={index === 0 ? law.placeholder : undefined}
                  className={INPUT}
                />
                {member ? (
                  <span className="flex flex-wrap gap-x-3 px-3 pb-1">
                    <MemberWord verdict={member.verdict} />
                    {member.message ? <span className="text-sm text-muted">{member.message}</span> : null}
                  </span>
                ) : null}
                {under?.(text, (next) => replace(index, [next]), name)}
              </span>
            ),
          };
        })}
      />
      <div>
        <button
          type="button"
          onClick={add}
          className="inline-flex min-h-9 items-center gap-2 rounded-sm px-2 text-sm font-semibold text-accent hover:bg-accent-soft"
        >
          <Icon name="plus" />
          {t(law.add)}
        </button>
      </div>
    </div>
  );
}
