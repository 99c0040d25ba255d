// One's own settings and data: theme, zone, tokens, export, and deleting the account.
import { database } from '@/lib/server/database';
import { makeAssignment, makeProblem } from '@/lib/server/testing/problems';
import { expect, test } from './story';

test('theme and zone are kept and act', async ({ page, signIn }) => {
  await signIn();
  await page.goto('/settings');
  await page.getByLabel('Theme').selectOption('dark');
  await page.getByLabel('Time zone').selectOption('Asia/Tokyo');
  await page.getByRole('button', { name: 'Save' }).first().click();
  await expect(page.getByRole('main').getByRole('status').first()).toBeVisible();
  await page.goto('/home');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(background).not.toBe('rgb(255, 255, 255)');
});

test('the daily limit of reviews is kept', async ({ page, signIn }) => {
  await signIn();
  await page.goto('/settings#reviews');
  const form = page.getByRole('form', { name: 'Reviews' });
  const cap = form.getByLabel('Reviews a day at most');
  await expect(cap).toHaveValue('20');
  await cap.fill('5');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form.getByRole('status')).toContainText('Saved.');
  await page.reload();
  await expect(cap).toHaveValue('5');
});

test('a token opens the API until it is revoked', async ({ page, signIn }) => {
  await signIn();
  await page.goto('/settings');
  await page.getByLabel('Name of a new token').fill('notebook');
  await page.getByRole('button', { name: 'Make a token' }).click();
  const token = await page.locator('input[readonly]').inputValue();
  const ask = () => page.request.get('/api/v1/progress', { headers: { authorization: `Bearer ${token}` } });
  expect((await ask()).status()).toBe(200);
  await page.reload();
  await page.getByRole('button', { name: 'Revoke notebook' }).click();
  await expect.poll(async () => (await ask()).status()).toBe(401);
});

test('the export holds one’s work; a deleted account keeps nothing but its class results', async ({ page, signIn }) => {
  const viewer = await signIn();
  await makeAssignment(viewer, { mode: 'practice' });
  const problem = await makeProblem(viewer);
  await page.goto('/settings');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export my data' }).click();
  const text = (await (await (await download).createReadStream()).toArray()).join('');
  expect(text).toContain(problem.id);
  expect(text).toContain(viewer.email);
  await page.getByText('Delete my account').first().click();
  await page.getByRole('button', { name: 'Yes, delete everything' }).click();
  await expect(page).toHaveURL(/^[^?]*\/(\?.*)?$/);
  expect(await database().user.count({ where: { email: viewer.email } })).toBe(0);
  expect(await database().problem.count({ where: { id: problem.id } })).toBe(0);
  await page.goto('/home');
  await expect(page).toHaveURL(/\/sign-in/);
});
