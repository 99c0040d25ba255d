// One of several words: native radio buttons.
'use client';
import { useContext } from 'react';
import { Fault } from '@/components/ui/fault';
import { FormContext } from '@/components/ui/form-state';
import { useAnswer } from './answering';
import type { ChoiceFieldProps } from './shown-choice';

export function ChoiceField({ partId, label, choices, describedBy }: ChoiceFieldProps) {
  const name = `answers.${partId}`;
  const fault = useContext(FormContext).fields?.[name];
  const [chosen, choose] = useAnswer(partId);
  return (
    <fieldset className="grid gap-2" aria-describedby={describedBy}>
      <legend className="sr-only">{label}</legend>
      {choices.map(({ word, label: shown, bare }) => (
        <label
          key={word}
          className="flex min-h-11 cursor-pointer items-start gap-3 rounded-md border border-line bg-surface px-3 py-2 hover:border-edge has-checked:border-accent has-checked:bg-accent-soft"
        >
          <input
            type="radio"
            name={name}
            value={word}
            aria-label={bare ? word : undefined}
            aria-describedby={bare ? `${name}-${word}` : undefined}
            defaultChecked={word === chosen}
            onChange={() => choose(word)}
            className="mt-1.5 size-4.5 shrink-0 accent-accent"
          />
          <span id={`${name}-${word}`} className="min-w-0">
            {shown}
          </span>
        </label>
      ))}
      {fault ? <Fault id={`${name}-fault`}>{fault}</Fault> : null}
    </fieldset>
  );
}
