// A box that scrolls sideways on its own, so that the page never does. The keyboard reaches it (WCAG 2.1.1).
import type { ReactNode } from 'react';

export function ScrollBox({
  label,
  children,
  className = '',
}: {
  label: string;
  children: ReactNode;
  className?: string;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; a section would be a landmark for every box.
    <div role="group" aria-label={label} tabIndex={0} className={`scrolls ${className}`}>
      {children}
    </div>
  );
}
