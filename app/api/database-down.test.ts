// Without a database the API and the health check say so, and when to come back.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as healthRoute from '@/app/api/health/route';
import * as templatesRoute from '@/app/api/v1/templates/route';

const kept = { ...process.env };

beforeAll(() => {
  Object.assign(process.env, { DATABASE_URL: 'postgresql://nobody@127.0.0.1:9/none', AUTH_SECRET: 'x'.repeat(32) });
});
afterAll(() => {
  process.env = kept;
});

describe('without a database', () => {
  it('is not well', async () => {
    const response = await healthRoute.GET();
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ status: 'unavailable', database: 'unavailable' });
  });

  it('answers 503 with Retry-After', async () => {
    const request = new Request('http://localhost/api/v1/templates', { headers: { authorization: 'Bearer cw_x' } });
    const response = await templatesRoute.GET(request, { params: Promise.resolve({}) });
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('5');
    expect(response.headers.get('content-type')).toBe('application/problem+json');
  });
});
