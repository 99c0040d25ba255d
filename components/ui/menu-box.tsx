// The menu itself, open as it comes: arrows, Home, End and first letters move in it, Escape and a press beside it close it.
'use client';
import { Menu as Base } from '@base-ui/react/menu';
import { startTransition } from 'react';
import { Link } from './link';
import type { MenuProps } from './menu';
import { FACE, ITEM, PANEL } from './menu-style';

export function MenuBox({ label, face, links, last }: MenuProps) {
  return (
    <Base.Root defaultOpen modal={false}>
      <Base.Trigger aria-label={label} className={FACE}>
        {face}
      </Base.Trigger>
      <Base.Portal>
        <Base.Positioner align="end" sideOffset={4} className="z-10">
          <Base.Popup className={PANEL}>
            {links.map(({ href, label: says }) => (
              <Base.LinkItem key={href} closeOnClick render={<Link href={href} />} className={ITEM}>
                {says}
              </Base.LinkItem>
            ))}
            <Base.Item className={ITEM} onClick={() => startTransition(() => last.run(new FormData()))}>
              {last.label}
            </Base.Item>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
