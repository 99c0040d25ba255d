// A native list of choices in a form.
'use client';
import { type ComponentProps, type ReactNode, useContext } from 'react';
import { CONTROL_STYLE, describedBy, Field } from './field';
import { FormContext } from './form-state';

export interface SelectOption {
  readonly value: string;
  readonly label: string;
}

export function SelectField({
  label,
  hint,
  name,
  id = name,
  options,
  defaultValue,
  ...rest
}: Omit<ComponentProps<'select'>, 'name' | 'id' | 'children'> & {
  label: ReactNode;
  hint?: ReactNode;
  name: string;
  id?: string;
  options: readonly SelectOption[];
}) {
  const form = useContext(FormContext);
  const fault = form.fields?.[name];
  const chosen = form.values?.[name] ?? defaultValue;
  return (
    <Field id={id} label={label} hint={hint} fault={fault}>
      <select
        key={String(chosen ?? '')}
        id={id}
        name={name}
        defaultValue={chosen}
        aria-invalid={fault ? true : undefined}
        aria-describedby={describedBy(id, hint, fault)}
        className={CONTROL_STYLE}
        {...rest}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
