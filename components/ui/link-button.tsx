// A link that is the page's next step and so looks like a button.

import { type ButtonVariant, buttonStyle } from './button-style';
import { Link, type LinkProps } from './link';

export function LinkButton({ variant = 'primary', className = '', ...rest }: LinkProps & { variant?: ButtonVariant }) {
  return <Link className={buttonStyle(variant, className)} {...rest} />;
}
