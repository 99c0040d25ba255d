// Buttons for signing in with another site, where the installation offers any.
import { useTranslations } from 'next-intl';
import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { SubmitButton } from '@/components/ui/submit-button';

export function OutsideSignIn({
  providers,
  next,
  action,
}: {
  providers: readonly { readonly id: string; readonly name: string }[];
  next: string | undefined;
  action: FormAction;
}) {
  const t = useTranslations('account.signIn');
  if (providers.length === 0) return null;
  return (
    <section aria-label={t('otherWays')} className="grid gap-3 border-t border-line pt-6">
      {providers.map((provider) => (
        <ActionForm key={provider.id} action={action} className="grid gap-3">
          <input type="hidden" name="provider" value={provider.id} />
          {next ? <input type="hidden" name="next" value={next} /> : null}
          <SubmitButton variant="secondary">{t('continueWith', { provider: provider.name })}</SubmitButton>
        </ActionForm>
      ))}
    </section>
  );
}
