// The permission table: every address, asked for by everybody.
import { type APIResponse, request } from '@playwright/test';
import { sessionOf } from './people';
import { routeFiles } from './route-files';
import { type Answer, ROUTES } from './routes.cases';
import { expect, test } from './story';
import { ASKERS, makeWorld, type World } from './world';

function answerOf(response: APIResponse): Answer | string {
  const status = response.status();
  const target = response.headers().location ?? '';
  if (status >= 300 && status < 400) return target.includes('/sign-in') ? 'sign in' : 'elsewhere';
  return ({ 200: 'page', 401: 'token', 404: 'missing', 405: 'post only' } as const)[status] ?? String(status);
}

test('every address has a row', () => {
  expect(routeFiles().map(({ route }) => route)).toEqual(Object.keys(ROUTES).sort((a, b) => a.localeCompare(b)));
});

test.describe('everybody finds what the table says', () => {
  let world: World;
  test.beforeAll(async () => {
    world = await makeWorld();
  });

  for (const asker of ASKERS) {
    test(asker, async ({ baseURL }) => {
      const session = asker === 'nobody' ? undefined : await sessionOf(world.people[asker]);
      const browser = await request.newContext({
        baseURL,
        maxRedirects: 0,
        extraHTTPHeaders: session ? { cookie: `${session.name}=${session.value}` } : {},
      });
      const found: Record<string, string> = {};
      for (const [route, { at }] of Object.entries(ROUTES)) found[route] = answerOf(await browser.get(at(world)));
      await browser.dispose();
      const wanted = Object.fromEntries(Object.entries(ROUTES).map(([route, { answers }]) => [route, answers[asker]]));
      expect(found).toEqual(wanted);
    });
  }
});

test('an address with an id that does not exist is missing', async ({ page, signIn }) => {
  await signIn('instructor');
  for (const path of [
    '/problems/x',
    '/classes/x',
    '/sets/x',
    '/assignments/x',
    '/interviews/x',
    '/join/x',
    '/nowhere',
  ]) {
    const response = await page.goto(path);
    expect(response?.status(), path).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
});
