// The frame of a form field: label above, hint and fault below, tied to the control for a screen reader.
import type { ReactNode } from 'react';
import { Fault } from './fault';

export const CONTROL_STYLE =
  'block w-full min-h-11 rounded-md border border-edge bg-surface px-3 py-2 text-base text-ink ' +
  'hover:border-ink aria-invalid:border-wrong aria-invalid:border-2 disabled:opacity-60';

export const describedBy = (id: string, hint: ReactNode, fault: string | undefined) =>
  [hint ? `${id}-hint` : '', fault ? `${id}-fault` : ''].filter(Boolean).join(' ') || undefined;

export function Field({
  id,
  label,
  hint,
  fault,
  children,
}: {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  fault?: string | undefined;
  children: ReactNode;
}) {
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className="text-sm text-muted">
          {hint}
        </p>
      ) : null}
      {children}
      {fault ? <Fault id={`${id}-fault`}>{fault}</Fault> : null}
    </div>
  );
}
