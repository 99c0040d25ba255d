// A dialog over the page. Any element with `data-opens` and its id opens it and, pressed again, closes it.
'use client';
import { type ReactNode, useEffect, useEffectEvent, useState } from 'react';
import { useOnDemand } from './use-on-demand';

export interface DialogProps {
  /** Says what it is, at its top and to a screen reader. */
  title: string;
  children: ReactNode;
}

interface Props extends DialogProps {
  readonly id: string;
  /** Brings what stands above the children when the dialog is first opened, so that no page carries it. */
  readonly load?: () => Promise<ReactNode>;
}

export function Dialog({ id, title, load, children }: Props) {
  const [open, setOpen] = useState(false);
  const [brought, setBrought] = useState<ReactNode>();
  const bring = async () => {
    // Without a network there are the children; the next time it is tried again.
    if (load && !brought) setBrought(await load().catch(() => undefined));
  };
  const [Box, fetchBox] = useOnDemand(() =>
    Promise.all([import('./dialog-box'), bring()]).then(([{ DialogBox }]) => DialogBox),
  );
  const toggle = useEffectEvent(() => {
    setOpen(!open);
    // Without a network nothing opens; the next press tries again.
    if (!Box) fetchBox().catch(() => setOpen(false));
    else if (!open) void bring();
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
      {brought}
      {children}
    </Box>
  ) : null;
}
