// With JavaScript off: signing up, practising to the verdict, giving up, and the menu all work.
import { database } from '@/lib/server/database';
import { problemOf } from './answer';
import { expect, part, test } from './story';

test.use({ javaScriptEnabled: false });

test('a guest answers, signs up and goes on', async ({ page }) => {
  await page.goto('/');
  await part(page, 'a').getByRole('textbox').fill('x+');
  await part(page, 'a')
    .getByRole('button', { name: /^Check/ })
    .click();
  await expect(page.getByText('something must follow').first()).toBeVisible();
  await part(page, 'a').getByRole('textbox').fill('12345');
  await part(page, 'a')
    .getByRole('button', { name: /^Check/ })
    .click();
  await expect(page).toHaveURL(/\/problems\//);
  await expect(part(page, 'a')).toContainText('Not right yet');
  const problem = await problemOf(page);
  for (const [index, key] of problem.key.entries()) {
    const region = part(page, String.fromCharCode(97 + index));
    await region.getByRole('textbox').fill(problem.right[key.id] ?? '');
    await region.getByRole('button', { name: /^Check/ }).click();
  }
  await expect(page.getByText(/^You solved this/)).toBeVisible();
  await page.getByRole('button', { name: 'Try a similar one' }).click();
  await page.getByText('Give up and see the solution').click();
  await page.getByRole('button', { name: 'Yes, show the solution' }).click();
  await expect(page.getByRole('region', { name: 'Worked solution, part a' })).toBeVisible();

  await page.goto('/sign-up');
  const email = `plain-${Date.now()}@example.org`;
  await page.getByLabel('Name').fill('Paula Plain');
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password').fill('four plain quiet words');
  await page.getByRole('button', { name: 'Make my account' }).click();
  await expect(page).toHaveURL('/home');
  const user = await database().user.findUniqueOrThrow({
    where: { email },
    select: { _count: { select: { problems: true } } },
  });
  expect(user._count.problems).toBe(2);

  const menu = page.getByRole('banner').locator('details');
  await menu.locator('summary').click();
  await menu.getByRole('link', { name: 'Settings' }).click();
  await expect(page).toHaveURL('/settings');
  await menu.locator('summary').click();
  await menu.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('banner').getByRole('link', { name: 'Sign in' })).toBeVisible();
});
