// API tokens of an account.
import { describe, expect, it } from 'vitest';
import { authenticate } from '../api/authenticate';
import { database } from '../database';
import { makeGuest, makePerson } from '../testing/people';
import { createToken } from './create-token';
import { listTokens } from './list-tokens';
import { revokeToken } from './revoke-token';

const withToken = (token: string): Request =>
  new Request('http://localhost/api/v1/progress', { headers: { authorization: `Bearer ${token}` } });

describe('an API token', () => {
  it('is stored as a hash only, names its owner, and ends when it is revoked', async () => {
    const owner = await makePerson();
    const made = await createToken(owner, 'laptop');
    if (!made.ok) throw new Error(made.error.code);
    const { id, token } = made.value;
    expect(JSON.stringify(await database().apiToken.findMany())).not.toContain(token);
    expect(await authenticate(withToken(token), new Date())).toMatchObject({ ok: true, value: { id: owner.id } });
    expect(await listTokens(owner)).toMatchObject([{ id, name: 'laptop', lastUsedAt: expect.any(String) }]);
    expect(await revokeToken(owner, id)).toMatchObject({ ok: true });
    expect(await authenticate(withToken(token), new Date())).toMatchObject({ ok: false, error: { status: 401 } });
    expect(await listTokens(owner)).toEqual([]);
  });

  it('is nobody else’s to revoke', async () => {
    const [owner, other] = [await makePerson(), await makePerson()];
    const made = await createToken(owner, 'laptop');
    if (!made.ok) throw new Error(made.error.code);
    expect(await revokeToken(other, made.value.id)).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(await authenticate(withToken(made.value.token), new Date())).toMatchObject({ ok: true });
  });

  it('is not for guests, and there is an end to them', async () => {
    expect(await createToken(await makeGuest(), 'x')).toMatchObject({ ok: false });
    const owner = await makePerson();
    for (let i = 0; i < 20; i++) expect(await createToken(owner, `${i}`)).toMatchObject({ ok: true });
    expect(await createToken(owner, 'one more')).toMatchObject({ error: { code: 'too-many-tokens' } });
  });
});
