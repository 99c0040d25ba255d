// Without a connection: a problem that was read can be read again, and a page that was not says so.
import { makeProblem } from '@/lib/server/testing/problems';
import { expect, test } from './story';

test('what was read stays readable, and nobody else finds it', async ({ page, context, signIn }) => {
  const problem = await makeProblem(await signIn());
  await page.goto('/practice');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.goto(`/problems/${problem.id}`);
  const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  await expect
    .poll(() =>
      page.evaluate(
        (path) => caches.open('pages').then(async (c) => !!(await c.match(path))),
        `/problems/${problem.id}`,
      ),
    )
    .toBe(true);

  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(page.getByText('No connection. You can go on reading', { exact: false })).toBeVisible();
  await page.goto('/progress');
  await expect(page.getByRole('heading', { level: 1, name: 'No connection' })).toBeVisible();

  await context.setOffline(false);
  await context.clearCookies();
  await page.goto('/');
  await expect
    .poll(() =>
      page.evaluate(
        (path) => caches.open('pages').then(async (c) => !!(await c.match(path))),
        `/problems/${problem.id}`,
      ),
    )
    .toBe(false);
});
