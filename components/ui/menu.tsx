// A menu behind a button: links, and one action at the end. Until its code has come, and without JavaScript, it is a native disclosure.
'use client';
import { type MouseEvent, type ReactNode, useRef, useState } from 'react';
import { Link } from './link';
import { FACE, ITEM, PANEL } from './menu-style';
import { SubmitButton } from './submit-button';
import { useOnDemand } from './use-on-demand';

export interface MenuProps {
  /** The button's accessible name; it contains what the face says. */
  label: string;
  face: ReactNode;
  links: readonly { readonly href: string; readonly label: string }[];
  last: { readonly label: string; readonly run: (data: FormData) => void | Promise<void> };
}

export function Menu(props: MenuProps) {
  const { label, face, links, last } = props;
  const [Box, fetchBox] = useOnDemand(() => import('./menu-box').then(({ MenuBox }) => MenuBox));
  const details = useRef<HTMLDetailsElement>(null);
  const [busy, setBusy] = useState(false);
  const show = async (event: MouseEvent) => {
    if (details.current?.open) return;
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    try {
      await fetchBox();
    } catch {
      if (details.current) details.current.open = true;
    }
    setBusy(false);
  };
  if (Box) return <Box {...props} />;
  return (
    <details ref={details} className="relative">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a button. */}
      <summary aria-label={label} onClick={show} className={`${FACE} list-none [&::-webkit-details-marker]:hidden`}>
        {face}
      </summary>
      <div className={`${PANEL} absolute end-0 z-10 mt-1`}>
        {links.map(({ href, label: says }) => (
          <Link key={href} href={href} className={ITEM}>
            {says}
          </Link>
        ))}
        <form action={last.run}>
          <SubmitButton
            variant="quiet"
            className="w-full justify-start rounded-sm px-3 font-normal text-ink hover:bg-sunken"
          >
            {last.label}
          </SubmitButton>
        </form>
      </div>
    </details>
  );
}
