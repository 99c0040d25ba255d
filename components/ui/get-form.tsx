// A form whose answer is a page with an address: works without JavaScript, shows faults at their fields, keeps what was typed.
'use client';
import type { ReactNode } from 'react';
import { type FormAnswer, FormContext } from './form-state';

export function GetForm({
  action,
  state,
  label,
  children,
  className = 'grid gap-6',
}: {
  /** The address, without a query. */
  action: string;
  state: FormAnswer;
  label: string;
  children: ReactNode;
  className?: string;
}) {
  return (
    <FormContext value={state}>
      <form action={action} method="get" aria-label={label} className={className} noValidate>
        {children}
      </form>
    </FormContext>
  );
}
