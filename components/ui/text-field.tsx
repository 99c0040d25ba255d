// One line of text in a form. Shows the fault its form's action found and keeps what was typed.
'use client';
import { type ComponentProps, type ReactNode, useContext } from 'react';
import { CONTROL_STYLE, describedBy, Field } from './field';
import { FormContext } from './form-state';

export function TextField({
  label,
  hint,
  name,
  id = name,
  defaultValue,
  className = '',
  ...rest
}: Omit<ComponentProps<'input'>, 'name' | 'id'> & { label: ReactNode; hint?: ReactNode; name: string; id?: string }) {
  const form = useContext(FormContext);
  const fault = form.fields?.[name];
  return (
    <Field id={id} label={label} hint={hint} fault={fault}>
      <input
        id={id}
        name={name}
        defaultValue={rest.type === 'password' ? undefined : (form.values?.[name] ?? defaultValue)}
        aria-invalid={fault ? true : undefined}
        aria-describedby={describedBy(id, hint, fault)}
        className={`${CONTROL_STYLE} ${className}`}
        {...rest}
      />
    </Field>
  );
}
