// Escape presses the button that closes the tips, unless it means something else: in a field, in a dialog. Once they are gone the focus is not lost.
'use client';
import { useEffect, useLayoutEffect } from 'react';

const ELSEWHERE = 'input, textarea, select, math-field, [role="dialog"], [role="menu"]';

export function CloseByEscape({ button }: { /** Its id. */ button: string }) {
  useEffect(() => {
    const listen = ({ key, target, defaultPrevented }: KeyboardEvent) => {
      if (key !== 'Escape' || defaultPrevented || !(target instanceof Element) || target.closest(ELSEWHERE)) return;
      document.getElementById(button)?.click();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [button]);

  // Runs before the tips leave the page, while the focus still stands in them.
  useLayoutEffect(
    () => () => {
      const tips = document.getElementById(button)?.closest('section');
      if (tips?.contains(document.activeElement)) document.getElementById('main')?.focus({ preventScroll: true });
    },
    [button],
  );
  return null;
}
