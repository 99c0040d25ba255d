// For administrators: find an account, give it a role, send it a link that sets its password.
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ActionForm } from '@/components/ui/action-form';
import { Button } from '@/components/ui/button';
import { CONTROL_STYLE, Field } from '@/components/ui/field';
import { Page } from '@/components/ui/page';
import { PageHeader } from '@/components/ui/page-header';
import { Pagination } from '@/components/ui/pagination';
import { SelectField } from '@/components/ui/select-field';
import { SubmitButton } from '@/components/ui/submit-button';
import { Time } from '@/components/ui/time';
import { type AccountEntry, listAccounts } from '@/lib/server/account/list-accounts';
import { requireViewer } from '@/lib/server/auth/viewer';
import { passwordLinkAction, setRoleAction } from './actions';

export const metadata: Metadata = { title: 'Accounts' };

const ROLES = [
  { value: 'learner', label: 'Learner' },
  { value: 'instructor', label: 'Instructor' },
  { value: 'administrator', label: 'Administrator' },
] as const;

type Query = { q?: string; after?: string };

const address = (query: Query) => `/admin?${new URLSearchParams({ ...query })}`;

export default async function AdminPage({ searchParams }: { searchParams: Promise<Query> }) {
  const viewer = await requireViewer('/admin');
  const { q = '', after } = await searchParams;
  const page = await listAccounts(viewer, q, after);
  if (!page) notFound();
  return (
    <Page>
      <PageHeader
        title="Accounts"
        lead="Everybody who signs up is a learner. Instructors may create classes and sets; administrators may do this."
      />
      <form action="/admin" className="flex flex-wrap items-end gap-3">
        <div className="flex-[1_1_16rem]">
          <Field id="q" label="Name or email">
            <input id="q" name="q" type="search" defaultValue={q} maxLength={200} className={CONTROL_STYLE} />
          </Field>
        </div>
        <Button variant="secondary">Search</Button>
      </form>
      {page.accounts.length > 0 ? (
        <ul className="divide-y divide-line border-y border-line" aria-label="Accounts">
          {page.accounts.map((account) => (
            <AccountRow key={account.id} account={account} self={account.id === viewer.id} timeZone={viewer.timeZone} />
          ))}
        </ul>
      ) : (
        <p>Nobody’s name or email contains “{q}”.</p>
      )}
      <Pagination
        label="Pages of accounts"
        newer={after ? address({ q }) : undefined}
        older={page.next ? address({ q, after: page.next }) : undefined}
      />
    </Page>
  );
}

function AccountRow({ account, self, timeZone }: { account: AccountEntry; self: boolean; timeZone: string }) {
  const who = [account.name, account.email ?? account.id].filter(Boolean).join(', ');
  return (
    <li className="grid gap-4 py-5 sm:grid-cols-[minmax(0,1fr)_22rem]">
      <div className="min-w-0">
        <p className="font-semibold">{account.name || account.email || account.id}</p>
        <p className="text-sm text-muted">
          {account.email ?? 'no email'} · since <Time iso={account.createdAt} timeZone={timeZone} style="day" />
        </p>
      </div>
      <div className="grid gap-3">
        {self ? (
          <p className="text-sm text-muted">This is you. Another administrator can change your role.</p>
        ) : (
          <ActionForm action={setRoleAction} className="grid gap-2" label={`Role of ${who}`}>
            <input type="hidden" name="accountId" value={account.id} />
            <div className="grid grid-cols-[minmax(0,1fr)_auto] items-end gap-2">
              <SelectField
                name="role"
                id={`role-${account.id}`}
                label={
                  <>
                    Role<span className="sr-only"> of {who}</span>
                  </>
                }
                options={ROLES}
                defaultValue={account.role}
              />
              <SubmitButton variant="secondary">
                Set role<span className="sr-only"> of {who}</span>
              </SubmitButton>
            </div>
          </ActionForm>
        )}
        <ActionForm action={passwordLinkAction} className="grid gap-2" label={`Password of ${who}`}>
          <input type="hidden" name="accountId" value={account.id} />
          <SubmitButton variant="quiet" className="-ms-4 justify-self-start">
            Make a set-password link<span className="sr-only"> for {who}</span>
          </SubmitButton>
        </ActionForm>
      </div>
    </li>
  );
}
