// The HTTP contract from outside, with a token and nothing else: health, metrics, description, a problem from start to solved.
import { createToken } from '@/lib/server/account/create-token';
import { makePerson } from '@/lib/server/testing/people';
import { knowProblem } from '@/lib/server/testing/problems';
import { expect, test } from './story';

test('health, metrics and the description are open', async ({ request }) => {
  const health = await request.get('/api/health');
  expect(await health.json()).toMatchObject({ status: 'ok', database: 'ok' });
  const metrics = await request.get('/api/metrics');
  expect(metrics.headers()['content-type']).toContain('text/plain');
  expect(await metrics.text()).toMatch(/^# HELP /m);
  const description = await (await request.get('/api/v1/openapi.json')).json();
  expect(Object.keys(description.paths)).toContain('/api/v1/problems/{id}/attempts');
});

test('a program practises: problem, attempt, the same attempt again, progress', async ({ request }) => {
  const learner = await makePerson();
  const made = await createToken(learner, 'story');
  if (!made.ok) throw new Error(made.error.code);
  const headers = { authorization: `Bearer ${made.value.token}` };

  const templates = await (await request.get('/api/v1/templates', { headers })).json();
  expect(JSON.stringify(templates)).toContain('three-layer-backprop');
  const started = await request.post('/api/v1/problems', { headers, data: { template: 'compound-function' } });
  expect(started.status()).toBe(201);
  const { id, question } = await started.json();
  expect(JSON.stringify(question)).not.toContain('"answer"');
  expect(await (await request.get(`/api/v1/problems/${id}`, { headers })).json()).toEqual({ id, question });

  const { right } = await knowProblem(learner.id, id);
  const send = (key: string, answers: Readonly<Record<string, string>>) =>
    request.post(`/api/v1/problems/${id}/attempts`, {
      headers: { ...headers, 'idempotency-key': key },
      data: { answers },
    });
  const [first = ''] = Object.keys(right);
  const wrong = await (await send('one', { [first]: 'x+12345' })).json();
  expect(wrong.verdicts[first].verdict).toBe('incorrect');
  expect(await (await send('one', { [first]: 'x+12345' })).json()).toEqual(wrong);
  expect((await send('one', { [first]: 'x' })).status()).toBe(422);
  expect((await (await send('two', right)).json()).solved).toBe(true);
  expect((await send('three', right)).status()).toBe(409);

  const progress = await request.get('/api/v1/progress', { headers });
  expect(progress.status()).toBe(200);
  expect(JSON.stringify(await progress.json())).toContain('chain-rule');
});

test('a program is answered in the language it asks for', async ({ request }) => {
  const learner = await makePerson();
  const made = await createToken(learner, 'story');
  if (!made.ok) throw new Error(made.error.code);
  const ask = async (language: string) => {
    const headers = { authorization: `Bearer ${made.value.token}`, 'accept-language': language };
    const { id, question } = await (
      await request.post('/api/v1/problems', { headers, data: { template: 'compound-function' } })
    ).json();
    const [{ id: part }] = question.parts;
    const sent = await request.post(`/api/v1/problems/${id}/attempts`, {
      headers: { ...headers, 'idempotency-key': id },
      data: { answers: { [part]: 'x+12345' } },
    });
    const missing = await request.get('/api/v1/problems/nothing', { headers });
    expect(missing.headers()['content-language']).toBe(sent.headers()['content-language']);
    return { told: (await sent.json()).verdicts[part].message, missing: (await missing.json()).detail };
  };
  const english = await ask('en');
  const german = await ask('de-AT, en;q=0.5');
  expect(english.told).toContain('Not right yet');
  expect(german.told).toContain('Noch nicht richtig');
  expect(german.missing).not.toBe(english.missing);
});

test('what is wrong is a problem document with the contract’s status', async ({ request }) => {
  const learner = await makePerson();
  const made = await createToken(learner, 'story');
  if (!made.ok) throw new Error(made.error.code);
  const headers = { authorization: `Bearer ${made.value.token}` };
  const post = (data: unknown, more: Record<string, string> = {}) =>
    request.post('/api/v1/problems', { headers: { ...headers, ...more }, data });
  const statuses = [
    [await request.get('/api/v1/templates'), 401],
    [await request.get('/api/v1/templates', { headers: { authorization: 'Bearer cw_wrong' } }), 401],
    [await request.get('/api/v1/problems/nothing', { headers }), 404],
    [await post(Buffer.from('{'), { 'content-type': 'application/json' }), 400],
    [await post({ template: 'compound-function', seed: 1 }), 403],
    [await post({ template: 7 }), 422],
    [await post({ template: 'x'.repeat(400_000) }), 413],
  ] as const;
  for (const [response, status] of statuses) {
    expect(response.status(), response.url()).toBe(status);
    expect(response.headers()['content-type']).toContain('application/problem+json');
  }
});
