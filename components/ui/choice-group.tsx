// Radio buttons (or checkboxes) under one question, as a native fieldset.
import type { ReactNode } from 'react';

export interface ChoiceOption {
  readonly value: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
}

export function ChoiceGroup({
  legend,
  name,
  options,
  type = 'radio',
  defaultValue,
}: {
  legend: ReactNode;
  name: string;
  options: readonly ChoiceOption[];
  type?: 'radio' | 'checkbox';
  defaultValue?: string | readonly string[] | undefined;
}) {
  const chosen = typeof defaultValue === 'string' ? [defaultValue] : (defaultValue ?? []);
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1 font-semibold">{legend}</legend>
      {options.map((option) => (
        <label
          key={option.value}
          className="flex min-h-11 cursor-pointer items-start gap-3 rounded-md border border-line bg-surface px-3 py-2 hover:border-edge has-checked:border-accent has-checked:bg-accent-soft"
        >
          <input
            type={type}
            name={name}
            value={option.value}
            defaultChecked={chosen.includes(option.value)}
            className="mt-1 size-4.5 shrink-0 accent-accent"
          />
          <span className="min-w-0">
            {option.label}
            {option.hint ? <span className="block text-sm text-muted">{option.hint}</span> : null}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
