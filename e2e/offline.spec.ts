// Without a connection: a problem that was read can be read again, and a page that was not says so.
import { database } from '@/lib/server/database';
import { makeProblem } from '@/lib/server/testing/problems';
import { expect, part, test } from './story';

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
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await page.goForward();
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByRole('heading', { level: 1, name: 'Progress' })).toBeVisible();

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

test('what is typed without a connection survives a reload and is sent once it returns', async ({
  page,
  context,
  signIn,
}) => {
  const viewer = await signIn();
  const problem = await makeProblem(viewer);
  const drafts = () => database().draft.findMany({ where: { learnerId: viewer.id }, select: { text: true } });
  await page.goto('/practice');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.goto(`/problems/${problem.id}`);
  await expect
    .poll(() => page.evaluate((path) => caches.match(path).then(Boolean), `/problems/${problem.id}`))
    .toBe(true);

  await context.setOffline(true);
  const field = part(page, 'a').getByRole('textbox').first();
  await field.fill('6x cos(');
  await part(page, 'a')
    .getByRole('button', { name: /^Check/ })
    .click();
  await expect(page.getByText('so this was not sent', { exact: false })).toBeVisible();
  await page.reload();
  await expect(field).toHaveValue('6x cos(');
  expect(await drafts()).toEqual([]);

  await context.setOffline(false);
  await expect.poll(drafts).toEqual([{ text: '6x cos(' }]);

  // The page that the device keeps may be older than what the server has.
  await context.setOffline(true);
  await field.fill('6x cos(3x^2)');
  await page.reload();
  await expect(field).toHaveValue('6x cos(3x^2)');
  await context.setOffline(false);
  await expect.poll(drafts).toEqual([{ text: '6x cos(3x^2)' }]);
  await page.reload();
  await expect(field).toHaveValue('6x cos(3x^2)');
});
