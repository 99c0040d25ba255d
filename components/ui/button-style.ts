// One look for everything that acts, whether it is a button or a link.
export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

const BASE =
  'inline-flex min-h-11 items-center justify-center gap-2 rounded-md border px-4 py-2 text-base leading-tight font-semibold ' +
  'no-underline transition-colors aria-disabled:cursor-not-allowed aria-disabled:opacity-60 disabled:cursor-not-allowed disabled:opacity-60';

const VARIANTS = {
  primary: 'border-transparent bg-accent text-on-accent hover:bg-accent-strong',
  secondary: 'border-edge bg-surface text-ink hover:bg-sunken hover:border-ink',
  quiet: 'border-transparent bg-transparent text-accent hover:bg-accent-soft',
  danger: 'border-wrong bg-surface text-wrong hover:bg-wrong-soft',
} satisfies Record<ButtonVariant, string>;

export const buttonStyle = (variant: ButtonVariant = 'primary', className = '') =>
  `${BASE} ${VARIANTS[variant]} ${className}`;
