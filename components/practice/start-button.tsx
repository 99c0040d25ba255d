// One button that starts a problem. It posts, so that looking at a page never writes.
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { ButtonVariant } from '@/components/ui/button-style';
import { SubmitButton } from '@/components/ui/submit-button';

export type StartAction = (data: FormData) => Promise<void>;

export function StartButton({
  action,
  ask,
  from,
  variant,
  className,
  children,
}: {
  action: StartAction;
  /** One of `skill`, `template`, `similarTo`, `sameAs` with its value; empty for the suggested skill. */
  ask: Readonly<Record<string, string>>;
  /** The page a refusal is shown on. */
  from: string;
  variant?: ButtonVariant;
  className?: string;
  children: ReactNode;
}) {
  const t = useTranslations('practice');
  return (
    <form action={action}>
      <input type="hidden" name="from" value={from} />
      {Object.entries(ask).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton variant={variant} className={className} busy={t('starting')}>
        {children}
      </SubmitButton>
    </form>
  );
}
