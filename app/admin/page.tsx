// For administrators: find an account, give it a role, send it a link that sets its password.

import { notFound } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/action-form';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { CONTROL_STYLE, Field } from '@/components/ui/field';
import { hidden } from '@/components/ui/hidden';
import { LinkButton } from '@/components/ui/link-button';
import { Page } from '@/components/ui/page';
import { PageHeader } from '@/components/ui/page-header';
import { Pagination } from '@/components/ui/pagination';
import { SelectField } from '@/components/ui/select-field';
import { SubmitButton } from '@/components/ui/submit-button';
import { Time } from '@/components/ui/time';
import { ROLES } from '@/lib/access/viewer';
import { type AccountEntry, listAccounts } from '@/lib/server/account/list-accounts';
import { requireViewer } from '@/lib/server/auth/viewer';
import { pageTitle } from '@/lib/server/locale/page-title';
import { passwordLinkAction, setRoleAction } from './actions';

export const generateMetadata = pageTitle('account.admin.title');

type Query = { q?: string; after?: string };

const address = (query: Query) => `/admin?${new URLSearchParams({ ...query })}`;

export default async function AdminPage({ searchParams }: { searchParams: Promise<Query> }) {
  const viewer = await requireViewer('/admin');
  const { q = '', after } = await searchParams;
  const [page, t] = await Promise.all([listAccounts(viewer, q, after), getTranslations('account.admin')]);
  if (!page) notFound();
  return (
    <Page>
      <PageHeader title={t('title')} lead={t('lead')} />
      <form action="/admin" className="flex flex-wrap items-end gap-3">
        <div className="flex-[1_1_16rem]">
          <Field id="q" label={t('query')}>
            <input id="q" name="q" type="search" defaultValue={q} maxLength={200} className={CONTROL_STYLE} />
          </Field>
        </div>
        <Button variant="secondary">{t('search')}</Button>
      </form>
      {page.accounts.length > 0 ? (
        <ul className="divide-y divide-line border-y border-line" aria-label={t('title')}>
          {page.accounts.map((account) => (
            <AccountRow key={account.id} account={account} self={account.id === viewer.id} timeZone={viewer.timeZone} />
          ))}
        </ul>
      ) : (
        <EmptyState
          title={t('none', { query: q })}
          action={
            <LinkButton href="/admin" variant="secondary">
              {t('all')}
            </LinkButton>
          }
        />
      )}
      <Pagination
        label={t('pages')}
        newer={after ? address({ q }) : undefined}
        older={page.next ? address({ q, after: page.next }) : undefined}
      />
    </Page>
  );
}

function AccountRow({ account, self, timeZone }: { account: AccountEntry; self: boolean; timeZone: string }) {
  const t = useTranslations('account.admin');
  const role = useTranslations('account.roles');
  const who = [account.name, account.email ?? account.id].filter(Boolean).join(', ');
  return (
    <li className="grid gap-4 py-5 sm:grid-cols-[minmax(0,1fr)_22rem]">
      <div className="min-w-0">
        <p className="font-semibold">{account.name || account.email || account.id}</p>
        <p className="text-sm text-muted">
          {t.rich('since', {
            email: account.email ?? t('noEmail'),
            time: () => <Time iso={account.createdAt} timeZone={timeZone} style="day" />,
          })}
        </p>
      </div>
      <div className="grid gap-3">
        {self ? (
          <p className="text-sm text-muted">{t('self')}</p>
        ) : (
          <ActionForm action={setRoleAction} className="grid gap-2" label={t('roleOf', { who })}>
            <input type="hidden" name="accountId" value={account.id} />
            <div className="grid grid-cols-[minmax(0,1fr)_auto] items-end gap-2">
              <SelectField
                name="role"
                id={`role-${account.id}`}
                label={t.rich('role', { who, hidden })}
                options={ROLES.map((value) => ({ value, label: role(value) }))}
                defaultValue={account.role}
              />
              <SubmitButton variant="secondary">{t.rich('setRole', { who, hidden })}</SubmitButton>
            </div>
          </ActionForm>
        )}
        <ActionForm action={passwordLinkAction} className="grid gap-2" label={t('passwordOf', { who })}>
          <input type="hidden" name="accountId" value={account.id} />
          <SubmitButton variant="quiet" className="-ms-4 justify-self-start">
            {t.rich('makeLink', { who, hidden })}
          </SubmitButton>
        </ActionForm>
      </div>
    </li>
  );
}
