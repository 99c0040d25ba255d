// Taking one's data along, and deleting the account.
import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/ui/action-form';
import { Button } from '@/components/ui/button';
import { Confirm } from '@/components/ui/confirm';
import { Section } from '@/components/ui/section';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { removeAccount } from './actions';

export function OwnData() {
  const t = useTranslations('settings');
  return (
    <Section id="data" title={t('data.title')} lead={t('data.lead')}>
      <form action="/settings/export" method="post">
        <Button variant="secondary">{t('data.export')}</Button>
      </form>
      <Confirm ask={t('data.delete')} variant="danger">
        <div className="prose">
          <p>{t('data.warning')}</p>
        </div>
        <ActionForm action={removeAccount} label={t('data.delete')}>
          <TextField
            name="deletePassword"
            label={t('email.confirm')}
            type="password"
            autoComplete="current-password"
            hint={t('password.none')}
          />
          <div>
            <SubmitButton variant="danger" busy={t('data.deleting')}>
              {t('data.confirm')}
            </SubmitButton>
          </div>
        </ActionForm>
      </Confirm>
    </Section>
  );
}
