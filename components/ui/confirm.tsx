// Asks before something that cannot be undone: the first press opens the question, the second does it. Works without JavaScript.
import type { ReactNode } from 'react';
import { type ButtonVariant, buttonStyle } from './button-style';

export function Confirm({
  ask,
  variant = 'secondary',
  children,
}: {
  /** What the closed control says. */
  ask: ReactNode;
  variant?: ButtonVariant;
  /** The question, and the form or buttons that do it. */
  children: ReactNode;
}) {
  return (
    <details className="group open:w-full">
      <summary
        className={buttonStyle(
          variant,
          `${variant === 'quiet' ? '-ms-4 ' : ''}list-none [&::-webkit-details-marker]:hidden`,
        )}
      >
        {ask}
      </summary>
      <div className="mt-3 grid gap-4 rounded-md border border-edge bg-surface p-4">{children}</div>
    </details>
  );
}
