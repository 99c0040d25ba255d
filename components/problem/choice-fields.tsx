// Answers that are chosen, not typed: one of several words, an order, pairs. Native controls, so the keyboard works as everywhere.
'use client';
import { type ReactNode, useContext } from 'react';
import { Fault } from '@/components/ui/fault';
import { CONTROL_STYLE } from '@/components/ui/field';
import { FormContext } from '@/components/ui/form-state';

/** A choice with its label already set on the server; `plain` is the label for a native list, which shows no formulas. */
export interface ShownChoice {
  readonly word: string;
  readonly label: ReactNode;
  readonly plain: string;
  readonly side?: 'left' | 'right' | undefined;
}

export interface ChoiceFieldProps {
  readonly partId: string;
  readonly label: string;
  readonly choices: readonly ShownChoice[];
  /** The stored answer, as the grader reads it. */
  readonly initial: string;
  readonly describedBy?: string;
}

export function ChoiceField({ partId, label, choices, initial, describedBy }: ChoiceFieldProps) {
  const name = `answers.${partId}`;
  const form = useContext(FormContext);
  const fault = form.fields?.[name];
  const chosen = form.values?.[name] ?? initial;
  return (
    <fieldset className="grid gap-2" aria-describedby={describedBy}>
      <legend className="sr-only">{label}</legend>
      {choices.map((choice) => (
        <label
          key={choice.word}
          className="flex min-h-11 cursor-pointer items-start gap-3 rounded-md border border-line bg-surface px-3 py-2 hover:border-edge has-checked:border-accent has-checked:bg-accent-soft"
        >
          <input
            type="radio"
            name={name}
            value={choice.word}
            defaultChecked={choice.word === chosen}
            className="mt-1.5 size-4.5 shrink-0 accent-accent"
          />
          <span className="min-w-0">{choice.label}</span>
        </label>
      ))}
      {fault ? <Fault id={`${name}-fault`}>{fault}</Fault> : null}
    </fieldset>
  );
}

export function OrderField({ partId, label, choices, initial, describedBy }: ChoiceFieldProps) {
  const chosen = initial.split(';');
  return (
    <fieldset aria-describedby={describedBy}>
      <legend className="sr-only">{label}</legend>
      <ol className="grid gap-2">
        {choices.map((slot, index) => (
          <li key={slot.word} className="grid grid-cols-[2rem_1fr] items-center">
            <span className="text-muted">{index + 1}.</span>
            <WordSelect
              name={`order.${partId}.${index}`}
              label={`${label}, place ${index + 1}`}
              choices={choices}
              initial={chosen[index] ?? ''}
            />
          </li>
        ))}
      </ol>
    </fieldset>
  );
}

export function MatchField({ partId, label, choices, initial, describedBy }: ChoiceFieldProps) {
  const chosen = new Map(initial.split(';').map((pair) => pair.split('=', 2) as [string, string]));
  const right = choices.filter((choice) => choice.side === 'right');
  return (
    <fieldset aria-describedby={describedBy}>
      <legend className="sr-only">{label}</legend>
      <ul className="grid gap-3">
        {choices
          .filter((choice) => choice.side !== 'right')
          .map((choice) => (
            <li key={choice.word} className="grid items-center gap-x-4 gap-y-1 sm:grid-cols-2">
              <span className="min-w-0">{choice.label}</span>
              <WordSelect
                name={`match.${partId}.${choice.word}`}
                label={`${label}, goes with ${choice.plain}`}
                choices={right}
                initial={chosen.get(choice.word) ?? ''}
              />
            </li>
          ))}
      </ul>
    </fieldset>
  );
}

function WordSelect({
  name,
  label,
  choices,
  initial,
}: {
  name: string;
  label: string;
  choices: readonly ShownChoice[];
  initial: string;
}) {
  return (
    <select name={name} aria-label={label} defaultValue={initial} className={CONTROL_STYLE}>
      <option value="">Choose…</option>
      {choices.map((choice) => (
        <option key={choice.word} value={choice.word}>
          {choice.plain}
        </option>
      ))}
    </select>
  );
}
