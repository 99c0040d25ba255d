// Steps to be put in order: moved by dragging, by buttons or by Alt and arrow keys. Without JavaScript, a list for each place.
'use client';
import { useTranslations } from 'next-intl';
import { useContext, useEffect, useState } from 'react';
import { Fault } from '@/components/ui/fault';
import { FormContext } from '@/components/ui/form-state';
import { moved, SortableList } from '@/components/ui/sortable-list';
import { useAnswer } from './answering';
import type { ChoiceFieldProps, ShownChoice } from './shown-choice';
import { WordSelect } from './word-select';

/** What was put in order, then the rest as it is offered. */
function inOrder(choices: readonly ShownChoice[], text: string): ShownChoice[] {
  const placed = text.split(';').flatMap((word) => choices.find((choice) => choice.word === word) ?? []);
  return [...new Set([...placed, ...choices])];
}

export function OrderField({ partId, label, choices, describedBy }: ChoiceFieldProps) {
  const t = useTranslations('answer');
  const name = `answers.${partId}`;
  const fault = useContext(FormContext).fields?.[name];
  const [text, setText] = useAnswer(partId);
  const [awake, setAwake] = useState(false);
  useEffect(() => setAwake(true), []);
  const shown = inOrder(choices, text);
  const textOf = (list: readonly ShownChoice[]) => list.map(({ word }) => word).join(';');
  const placed = text.split(';');
  return (
    <fieldset aria-describedby={describedBy}>
      <legend className="sr-only">{label}</legend>
      <input type="hidden" name={name} value={text} />
      <input type="hidden" name={`shown.${partId}`} value={textOf(shown)} />
      <div className="noscript:hidden">
        <p className="mb-2 text-sm text-muted">{t('dragSteps')}</p>
        <SortableList
          label={label}
          items={shown.map(({ word, label: content, plain }) => ({
            key: word,
            name: plain,
            content: <span className="min-w-0 py-2">{content}</span>,
          }))}
          move={(from, to) => setText(textOf(moved(shown, from, to)))}
        />
      </div>
      {awake ? null : (
        <ol className="hidden gap-2 noscript:grid">
          {choices.map((slot, index) => (
            <li key={slot.word} className="grid grid-cols-[2rem_1fr] items-center">
              <span className="text-muted">{`${index + 1}.`}</span>
              <WordSelect
                name={`order.${partId}.${index}`}
                label={t('place', { label, number: String(index + 1) })}
                options={choices.map(({ word, plain }) => ({ word, text: plain }))}
                initial={placed[index] ?? ''}
              />
            </li>
          ))}
        </ol>
      )}
      {fault ? <Fault id={`${name}-fault`}>{fault}</Fault> : null}
    </fieldset>
  );
}
