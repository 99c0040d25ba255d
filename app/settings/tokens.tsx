// API tokens: made, shown once, revoked.
import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/ui/action-form';
import { hidden } from '@/components/ui/hidden';
import { Section } from '@/components/ui/section';
import { SubmitButton } from '@/components/ui/submit-button';
import { Table } from '@/components/ui/table';
import { TextField } from '@/components/ui/text-field';
import { Time } from '@/components/ui/time';
import type { TokenEntry } from '@/lib/server/account/list-tokens';
import { dropToken, makeToken } from './actions';

export function Tokens({ tokens, timeZone }: { tokens: readonly TokenEntry[]; timeZone: string }) {
  const t = useTranslations('settings.tokens');
  return (
    <Section id="tokens" title={t('title')} lead={t('lead')}>
      {tokens.length > 0 ? (
        <Table
          caption={t('caption')}
          hideCaption
          head={
            <>
              <th scope="col">{t('name')}</th>
              <th scope="col" className="max-sm:hidden">
                {t('made')}
              </th>
              <th scope="col">{t('lastUsed')}</th>
              <th scope="col">
                <span className="sr-only">{t('revoke')}</span>
              </th>
            </>
          }
        >
          {tokens.map((token) => (
            <tr key={token.id}>
              <th scope="row">{token.name}</th>
              <td className="whitespace-nowrap max-sm:hidden">
                <Time iso={token.createdAt} timeZone={timeZone} style="day" />
              </td>
              <td>{token.lastUsedAt ? <Time iso={token.lastUsedAt} timeZone={timeZone} style="day" /> : t('never')}</td>
              <td>
                <ActionForm action={dropToken} className="grid justify-items-end">
                  <input type="hidden" name="id" value={token.id} />
                  <SubmitButton variant="danger">{t.rich('revokeOne', { name: token.name, hidden })}</SubmitButton>
                </ActionForm>
              </td>
            </tr>
          ))}
        </Table>
      ) : null}
      <ActionForm action={makeToken} label={t('title')}>
        <TextField
          name="tokenName"
          label={t('newName')}
          hint={t('newNameHint')}
          maxLength={100}
          autoComplete="off"
          required
        />
        <div>
          <SubmitButton variant="secondary">{t('submit')}</SubmitButton>
        </div>
      </ActionForm>
    </Section>
  );
}
