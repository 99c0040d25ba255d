// A dialog over the page. Any element with `data-opens` and its id opens it and, pressed again, closes it.
'use client';
import { type ReactNode, useEffect, useEffectEvent, useState } from 'react';
import { useOnDemand } from './use-on-demand';

export interface DialogProps {
  /** Says what it is, at its top and to a screen reader. */
  title: string;
  children: ReactNode;
}

export function Dialog({ id, title, children }: DialogProps & { id: string }) {
  const [open, setOpen] = useState(false);
  const [Box, fetchBox] = useOnDemand(() => import('./dialog-box').then(({ DialogBox }) => DialogBox));
  const toggle = useEffectEvent(() => {
    setOpen(!open);
    // Without a network nothing opens; the next press tries again.
    if (!Box) fetchBox().catch(() => setOpen(false));
  });
  useEffect(() => {
    const listen = ({ target }: MouseEvent) => {
      if (target instanceof Element && target.closest(`[data-opens="${id}"]`)) toggle();
    };
    document.addEventListener('click', listen);
    return () => document.removeEventListener('click', listen);
  }, [id]);
  return Box ? (
    <Box open={open} setOpen={setOpen} title={title}>
      {children}
    </Box>
  ) : null;
}
