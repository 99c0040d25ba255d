// A button. Inside a form that runs an action use SubmitButton, which says when it is busy.
import type { ComponentProps } from 'react';
import { type ButtonVariant, buttonStyle } from './button-style';

export type ButtonProps = ComponentProps<'button'> & { variant?: ButtonVariant };

export function Button({ variant = 'primary', className = '', type = 'submit', ...rest }: ButtonProps) {
  return <button type={type} className={buttonStyle(variant, className)} {...rest} />;
}
