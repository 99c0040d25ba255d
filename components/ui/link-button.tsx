// A link that is the page's next step and so looks like a button.
import Link from 'next/link';
import type { ComponentProps } from 'react';
import { type ButtonVariant, buttonStyle } from './button-style';

export function LinkButton({
  variant = 'primary',
  className = '',
  ...rest
}: ComponentProps<typeof Link> & { variant?: ButtonVariant }) {
  return <Link className={buttonStyle(variant, className)} {...rest} />;
}
