// Trying without an account, and keeping that work with one.
import { database } from '@/lib/server/database';
import { check, solve } from './answer';
import { expect, part, test } from './story';

test('a guest solves one, signs up, and the work is theirs', async ({ page }) => {
  const before = await database().user.count({ where: { guest: true } });
  await page.goto('/');
  expect(await database().user.count({ where: { guest: true } }), 'looking writes nothing').toBe(before);
  const region = part(page, 'a');
  await region.getByRole('textbox').fill('12345');
  await part(page, 'b').getByRole('textbox').fill('kept+');
  await region.getByRole('button', { name: /^Check/ }).click();
  await expect(page).toHaveURL(/\/problems\//);
  await expect(region.getByRole('status').last()).toContainText('Not right yet');
  await expect(part(page, 'b').getByRole('textbox')).toHaveValue('kept+');
  await solve(page);

  await page.getByRole('link', { name: 'Sign up' }).first().click();
  await expect(page.getByText('What you did as a guest becomes part of your account.')).toBeVisible();
  await page.getByLabel('Name').fill('Greta Guest');
  await page.getByLabel('Email').fill(`greta-${Date.now()}@example.org`);
  await page.getByLabel('Password').fill('four plain quiet words');
  await page.getByRole('button', { name: 'Make my account' }).click();
  await expect(page).toHaveURL('/home');
  await page.getByRole('link', { name: 'Progress', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Progress' })).toBeVisible();
  await expect(
    page.getByRole('table', { name: 'Problems, newest first' }).getByText('Derivative of a compound function').first(),
  ).toBeVisible();
});

test('on a phone the first verdict is in view', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  await part(page, 'b').getByRole('textbox').fill('12345');
  await part(page, 'b')
    .getByRole('button', { name: /^Check/ })
    .click();
  await expect(page).toHaveURL(/\/problems\//);
  await expect(part(page, 'b').getByRole('status').last()).toContainText('Not right yet');
  await expect(part(page, 'b').getByText('Not right yet')).toBeInViewport();
});

test('the landing page says at once what cannot be read, and stores no guest for it', async ({ page }) => {
  await page.goto('/');
  const field = part(page, 'b').getByRole('textbox');
  await field.fill('6x cos(3x');
  await expect(part(page, 'b').getByRole('status').first()).toContainText('never closed');
  await field.fill('2x·sin(x²)');
  await expect(part(page, 'b').locator('math').last()).toBeVisible();
});

test('a guest can go on practising without an account', async ({ page }) => {
  await page.goto('/');
  await check(page, 0, { kind: 'expression' }, '12345', 'Not right yet');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Practice' }).click();
  await page.getByRole('button', { name: 'Start a problem' }).click();
  await expect(page).toHaveURL(/\/problems\//);
});
