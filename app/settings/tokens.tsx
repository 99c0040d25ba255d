// API tokens: made, shown once, revoked.
import { ActionForm } from '@/components/ui/action-form';
import { Section } from '@/components/ui/section';
import { SubmitButton } from '@/components/ui/submit-button';
import { Table } from '@/components/ui/table';
import { TextField } from '@/components/ui/text-field';
import { Time } from '@/components/ui/time';
import type { TokenEntry } from '@/lib/server/account/list-tokens';
import { dropToken, makeToken } from './actions';

export function Tokens({ tokens, timeZone }: { tokens: readonly TokenEntry[]; timeZone: string }) {
  return (
    <Section
      id="tokens"
      title="API tokens"
      lead="A token lets a program of yours practise and read your progress in your name. Treat it like a password."
    >
      {tokens.length > 0 ? (
        <Table
          caption="Your tokens"
          hideCaption
          head={
            <>
              <th scope="col">Name</th>
              <th scope="col">Made</th>
              <th scope="col">Last used</th>
              <th scope="col">
                <span className="sr-only">Revoke</span>
              </th>
            </>
          }
        >
          {tokens.map((token) => (
            <tr key={token.id}>
              <th scope="row">{token.name}</th>
              <td className="whitespace-nowrap">
                <Time iso={token.createdAt} timeZone={timeZone} style="day" />
              </td>
              <td>{token.lastUsedAt ? <Time iso={token.lastUsedAt} timeZone={timeZone} style="day" /> : 'Never'}</td>
              <td>
                <ActionForm action={dropToken} className="grid justify-items-end">
                  <input type="hidden" name="id" value={token.id} />
                  <SubmitButton variant="danger">
                    Revoke<span className="sr-only"> {token.name}</span>
                  </SubmitButton>
                </ActionForm>
              </td>
            </tr>
          ))}
        </Table>
      ) : null}
      <ActionForm action={makeToken} label="API tokens">
        <TextField
          name="tokenName"
          label="Name of a new token"
          hint="What it is for, for example “notebook”."
          maxLength={100}
          autoComplete="off"
          required
        />
        <div>
          <SubmitButton variant="secondary">Make a token</SubmitButton>
        </div>
      </ActionForm>
    </Section>
  );
}
