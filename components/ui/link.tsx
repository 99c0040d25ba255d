// A link to another page of ours. While that page is on its way, a line at the top of the window says so (`data-going` in globals.css).
import NextLink from 'next/link';
import type { ComponentProps } from 'react';
import { Going } from './going';

export type LinkProps = ComponentProps<typeof NextLink>;

export function Link({ children, ...rest }: LinkProps) {
  return (
    // Pages are sent whole (decision 009): asked for in advance they would send their outline only, with two requests for every link in view.
    <NextLink prefetch={false} {...rest}>
      {children}
      <Going />
    </NextLink>
  );
}
