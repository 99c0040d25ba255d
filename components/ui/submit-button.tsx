// A form's button: while the action runs it says so and a second press does nothing.
'use client';
import type { MouseEvent } from 'react';
import { useFormStatus } from 'react-dom';
import { Button, type ButtonProps } from './button';

export function SubmitButton({
  children,
  busy,
  onClick,
  ...rest
}: Omit<ButtonProps, 'type'> & { /** What it says while it runs; defaults to its own text. */ busy?: string }) {
  const { pending, data } = useFormStatus();
  /** In a form with several buttons only the pressed one says that it is busy. */
  const pressed = pending && (rest.name === undefined || data?.get(rest.name) === rest.value);
  const guard = (event: MouseEvent<HTMLButtonElement>) => {
    if (pending) event.preventDefault();
    onClick?.(event);
  };
  return (
    <Button type="submit" aria-disabled={pending || undefined} onClick={guard} {...rest}>
      {pressed && busy ? busy : children}
    </Button>
  );
}
