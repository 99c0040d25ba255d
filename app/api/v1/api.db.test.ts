// The public API, called as Next calls it: status, headers and bodies of the contract.
import { beforeAll, describe, expect, it } from 'vitest';
import * as unknownRoute from '@/app/api/v1/[...path]/route';
import * as openApiRoute from '@/app/api/v1/openapi.json/route';
import * as attemptsRoute from '@/app/api/v1/problems/[id]/attempts/route';
import * as problemRoute from '@/app/api/v1/problems/[id]/route';
import * as problemsRoute from '@/app/api/v1/problems/route';
import * as progressRoute from '@/app/api/v1/progress/route';
import * as templatesRoute from '@/app/api/v1/templates/route';
import type { Role, Viewer } from '@/lib/access/viewer';
import { createToken } from '@/lib/server/account/create-token';
import * as schemas from '@/lib/server/api/schemas';
import { syncCatalogue } from '@/lib/server/catalogue/sync-catalogue';
import { database } from '@/lib/server/database';
import { rebuild } from '@/lib/server/practice/rebuild';
import { makePerson } from '@/lib/server/testing/people';
import { TEMPLATE } from '@/lib/server/testing/problems';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
type Route = Partial<Record<Method, (request: Request, context: never) => Response | Promise<Response>>>;

interface Sent {
  readonly token?: string;
  readonly body?: unknown;
  readonly key?: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly path?: string;
}

async function call(route: Route, method: Method, { token, body, key, params, path = '/api/v1/x' }: Sent = {}) {
  const request = new Request(`http://localhost:3000${path}`, {
    method,
    headers: {
      ...(token && { authorization: `Bearer ${token}` }),
      ...(key && { 'idempotency-key': key }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    body: body === undefined || typeof body === 'string' ? body : JSON.stringify(body),
  });
  const handler = route[method];
  if (!handler) throw new Error(`no ${method}`);
  const response = await handler(request, { params: Promise.resolve(params) } as never);
  return { status: response.status, headers: response.headers, body: await response.json() };
}

async function withToken(role: Role = 'learner'): Promise<Viewer & { token: string }> {
  const person = await makePerson(role);
  const made = await createToken(person, 'test');
  if (!made.ok) throw new Error(made.error.code);
  return { ...person, token: made.value.token };
}

async function start(token: string, body: unknown = { template: TEMPLATE }) {
  const started = await call(problemsRoute, 'POST', { token, body });
  const row = await database().problem.findFirstOrThrow({ where: { id: started.body.id } });
  const { key } = await rebuild(row);
  return {
    ...started,
    id: String(started.body.id),
    right: Object.fromEntries(key.parts.map((part) => [part.id, part.answer])),
  };
}

const submit = (token: string, id: string, answers: unknown, key?: string) =>
  call(attemptsRoute, 'POST', {
    token,
    body: { answers },
    key,
    params: { id },
    path: `/api/v1/problems/${id}/attempts`,
  });

/** A problem document of this status, as RFC 9457 has it. */
function expectProblem(answer: Awaited<ReturnType<typeof call>>, status: number): void {
  expect(answer.status).toBe(status);
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
  expect(schemas.problemDetails.parse(answer.body)).toMatchObject({ status });
}

beforeAll(() => syncCatalogue());

describe('who may call', () => {
  it('asks for a token on every route, and says how', async () => {
    const routes: [Route, Method][] = [
      [templatesRoute, 'GET'],
      [problemsRoute, 'POST'],
      [problemRoute, 'GET'],
      [attemptsRoute, 'POST'],
      [progressRoute, 'GET'],
    ];
    for (const [route, method] of routes) {
      const without = await call(route, method);
      expectProblem(without, 401);
      expect(without.headers.get('www-authenticate')).toBe('Bearer realm="chainwise"');
    }
    const wrong = await call(templatesRoute, 'GET', { token: 'cw_wrong' });
    expectProblem(wrong, 401);
    expect(wrong.headers.get('www-authenticate')).toContain('error="invalid_token"');
  });

  it('answers unknown routes and methods with problem documents', async () => {
    expectProblem(await call(unknownRoute, 'GET', { path: '/api/v1/nothing' }), 404);
    expectProblem(await call(unknownRoute, 'DELETE', { path: '/api/v1/nothing' }), 404);
    const wrongMethod = await call(templatesRoute, 'DELETE');
    expectProblem(wrongMethod, 405);
    expect(wrongMethod.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
    expectProblem(await call(problemsRoute, 'GET'), 405);
    expectProblem(await call(openApiRoute, 'POST'), 405);
  });
});

describe('templates and problems', () => {
  it('lists the templates', async () => {
    const { token } = await withToken();
    const answer = await call(templatesRoute, 'GET', { token });
    expect(answer.status).toBe(200);
    const { templates } = schemas.templates.parse(answer.body);
    expect(templates.find((template) => template.template === TEMPLATE)?.parts.length).toBeGreaterThan(0);
  });

  it('starts a problem, shows it again, and never an answer', async () => {
    const { token } = await withToken();
    const started = await start(token);
    expect(started.status).toBe(201);
    expect(started.headers.get('location')).toBe(`/api/v1/problems/${started.id}`);
    schemas.problem.parse(started.body);
    const shown = await call(problemRoute, 'GET', { token, params: { id: started.id } });
    expect(shown).toMatchObject({ status: 200, body: started.body });
    expect(Object.keys(shown.body.question)).toEqual(['title', 'prompt', 'parts']);
  });

  it('starts from a skill, or from nothing at all', async () => {
    const { token } = await withToken();
    const { skill } = await database().templateVersion.findFirstOrThrow({ where: { templateId: TEMPLATE } });
    expect((await start(token, { skill })).status).toBe(201);
    expect((await start(token, {})).status).toBe(201);
  });

  it.each([
    [{ template: 'nope' }, 404],
    [{ skill: 'nope' }, 404],
    [{ set: 'nope' }, 404],
    [{ template: TEMPLATE, seed: 3 }, 403],
    [{ template: TEMPLATE, seed: 'three' }, 422],
    [{ template: TEMPLATE, seed: -1 }, 422],
    [{ template: 7 }, 422],
    [{ template: TEMPLATE, skill: 'x' }, 422],
    [{ tempalte: TEMPLATE }, 422],
    [[], 422],
    ['{', 400],
    ['', 400],
    [`{"template":"${'x'.repeat(100_000)}"}`, 413],
  ])('answers %j with %i', async (body, status) => {
    const { token } = await withToken();
    expectProblem(await call(problemsRoute, 'POST', { token, body }), status);
  });

  it('says what is wrong and where', async () => {
    const { token } = await withToken();
    const answer = await call(problemsRoute, 'POST', { token, body: { seed: 'x', tempalte: 'y' } });
    expect(answer.body.errors.map((error: { pointer: string }) => error.pointer).sort()).toEqual([
      '#/seed',
      '#/tempalte',
    ]);
  });

  it('lets an instructor choose the seed', async () => {
    const { token } = await withToken('instructor');
    const [one, two] = [
      await start(token, { template: TEMPLATE, seed: 5 }),
      await start(token, { template: TEMPLATE, seed: 5 }),
    ];
    expect(one.body.question).toEqual(two.body.question);
  });

  it('shows nobody else’s problem', async () => {
    const [owner, other] = [await withToken(), await withToken('administrator')];
    const { id, right } = await start(owner.token);
    expectProblem(await call(problemRoute, 'GET', { token: other.token, params: { id } }), 404);
    expectProblem(await submit(other.token, id, right, 'k'), 404);
    expectProblem(await call(problemRoute, 'GET', { token: owner.token, params: { id: '../../etc\u0000' } }), 404);
  });
});

describe('attempts', () => {
  it('judges, once for one key', async () => {
    const { token } = await withToken();
    const { id, right } = await start(token);
    const judged = await submit(token, id, right, 'key-1');
    expect(judged.status).toBe(200);
    const body = schemas.attempt.parse(judged.body);
    expect(body).toMatchObject({ attempt: 1, solved: true });
    expect(Object.keys(body.verdicts).sort()).toEqual(Object.keys(right).sort());
    expect(Object.values(body.verdicts).every((verdict) => verdict.verdict === 'correct')).toBe(true);
    expect((await submit(token, id, right, 'key-1')).body).toEqual(judged.body);
    expect(await database().attempt.count({ where: { problemId: id } })).toBe(1);
    expectProblem(await submit(token, id, right, 'key-2'), 409);
  });

  it('stores one attempt for requests that arrive together', async () => {
    const { token } = await withToken();
    const { id, right } = await start(token);
    const answers = await Promise.all([1, 2, 3, 4].map(() => submit(token, id, right, 'same')));
    expect(new Set(answers.map((answer) => JSON.stringify(answer.body))).size).toBe(1);
    expect(await database().attempt.count({ where: { problemId: id } })).toBe(1);
  });

  it('refuses a key that came with another body', async () => {
    const { token } = await withToken();
    const { id, right } = await start(token);
    const [part = ''] = Object.keys(right);
    expect((await submit(token, id, { [part]: '1' }, 'k')).status).toBe(200);
    expectProblem(await submit(token, id, { [part]: '2' }, 'k'), 422);
  });

  it('says invalid of what cannot be read, and the part stays open', async () => {
    const { token } = await withToken();
    const { id, right } = await start(token);
    const [part = ''] = Object.keys(right);
    const { body } = await submit(token, id, { [part]: '))\u0000\ud800' }, 'k');
    expect(body).toMatchObject({ solved: false, verdicts: { [part]: { verdict: 'invalid', misconceptions: [] } } });
    expect((await submit(token, id, right, 'k2')).body).toMatchObject({ attempt: 2, solved: true });
  });

  it('needs an Idempotency-Key and a body that fits', async () => {
    const { token } = await withToken();
    const { id, right } = await start(token);
    const [part = ''] = Object.keys(right);
    expectProblem(await submit(token, id, right), 400);
    expectProblem(await submit(token, id, right, 'x'.repeat(256)), 400);
    expectProblem(await submit(token, id, { [part]: 'x'.repeat(100_000) }, 'k'), 413);
    expectProblem(await submit(token, id, { [part]: 'x'.repeat(30_000) }, 'k'), 413);
    expectProblem(await submit(token, id, { [part]: 7 }, 'k'), 422);
    expectProblem(await submit(token, id, {}, 'k'), 422);
    const unknown = await submit(token, id, { nope: 'x' }, 'k');
    expectProblem(unknown, 422);
    expect(unknown.body.errors).toMatchObject([{ pointer: '#/answers/nope' }]);
    expect(await database().attempt.count({ where: { problemId: id } })).toBe(0);
  });
});

describe('progress', () => {
  it('is one’s own', async () => {
    const { token } = await withToken();
    const { id, right } = await start(token);
    await submit(token, id, right, 'k');
    const answer = await call(progressRoute, 'GET', { token });
    expect(schemas.progress.parse(answer.body)).toMatchObject({
      totals: { solved: 1, accuracy: 1 },
      streak: 1,
      history: [{ id, state: 'solved' }],
    });
  });
});

describe('limits', () => {
  it('says when to come back', async () => {
    const { token } = await withToken();
    const statuses: number[] = [];
    let last = await call(progressRoute, 'POST', { token });
    for (let i = 0; i < 700 && last.status !== 429; i++) {
      last = await call(problemRoute, 'GET', { token, params: { id: 'x' } });
      statuses.push(last.status);
    }
    expectProblem(last, 429);
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
  });
});

describe('openapi.json', () => {
  it('describes every route, and its references lead somewhere', async () => {
    const { body, status } = await call(openApiRoute as Route, 'GET');
    expect(status).toBe(200);
    expect(body.openapi).toBe('3.1.1');
    expect(Object.keys(body.paths).sort()).toEqual([
      '/api/v1/openapi.json',
      '/api/v1/problems',
      '/api/v1/problems/{id}',
      '/api/v1/problems/{id}/attempts',
      '/api/v1/progress',
      '/api/v1/templates',
    ]);
    for (const [, name] of JSON.stringify(body).matchAll(/#\/components\/schemas\/(\w+)/g)) {
      expect(body.components.schemas).toHaveProperty(String(name));
    }
  });
});
