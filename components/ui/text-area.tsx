// Several lines of text in a form.
'use client';
import { type ComponentProps, type ReactNode, useContext } from 'react';
import { CONTROL_STYLE, describedBy, Field } from './field';
import { FormContext } from './form-state';

export function TextArea({
  label,
  hint,
  name,
  id = name,
  defaultValue,
  rows = 4,
  ...rest
}: Omit<ComponentProps<'textarea'>, 'name' | 'id'> & {
  label: ReactNode;
  hint?: ReactNode;
  name: string;
  id?: string;
}) {
  const form = useContext(FormContext);
  const fault = form.fields?.[name];
  return (
    <Field id={id} label={label} hint={hint} fault={fault}>
      <textarea
        id={id}
        name={name}
        rows={rows}
        defaultValue={form.values?.[name] ?? defaultValue}
        aria-invalid={fault ? true : undefined}
        aria-describedby={describedBy(id, hint, fault)}
        className={CONTROL_STYLE}
        {...rest}
      />
    </Field>
  );
}
