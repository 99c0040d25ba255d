// One yes-or-no choice.
import type { ComponentProps, ReactNode } from 'react';

export function CheckboxField({
  label,
  hint,
  name,
  id = name,
  ...rest
}: Omit<ComponentProps<'input'>, 'name' | 'id' | 'type'> & {
  label: ReactNode;
  hint?: ReactNode;
  name: string;
  id?: string;
}) {
  return (
    <div className="flex items-start gap-3">
      <input
        type="checkbox"
        id={id}
        name={name}
        aria-describedby={hint ? `${id}-hint` : undefined}
        className="mt-1 size-5 shrink-0 accent-accent"
        {...rest}
      />
      <div>
        <label htmlFor={id} className="font-semibold">
          {label}
        </label>
        {hint ? (
          <p id={`${id}-hint`} className="text-sm text-muted">
            {hint}
          </p>
        ) : null}
      </div>
    </div>
  );
}
