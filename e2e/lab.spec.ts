// The lab: a prediction is asked for, graded and kept; the gradient check tells right from wrong and says what it cannot read.
import { database } from '@/lib/server/database';
import { expect, test } from './story';

test('a prediction comes first, is graded, and the first one for an experiment is kept', async ({ page, signIn }) => {
  const viewer = await signIn();
  await page.goto('/lab');
  await page.getByRole('link', { name: 'Twenty sigmoid layers' }).click();
  await expect(page).toHaveURL(/activation=sigmoid/);
  await page.getByRole('button', { name: 'Predict and run' }).click();
  await expect(page.getByText('Please look at the marked fields.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'The gradient vanishes' })).toHaveCount(0);

  await page.getByRole('radio', { name: /^Explode/ }).check();
  await page.getByLabel('By about which power of ten?').fill('3');
  await page.getByRole('button', { name: 'Predict and run' }).click();
  await expect(page.getByRole('heading', { name: 'The gradient vanishes' })).toBeVisible();
  await expect(page.getByText('It came out otherwise')).toBeVisible();

  await page.getByRole('radio', { name: /^Vanish/ }).check();
  await page.getByLabel('By about which power of ten?').fill('-13');
  await page.getByRole('button', { name: 'Predict and run' }).click();
  await expect(page.getByText('You predicted it')).toBeVisible();
  await expect(page.getByText('Of 1 experiment so far you predicted 0 rightly.')).toBeVisible();
  expect(await database().labPrediction.count({ where: { learnerId: viewer.id } })).toBe(1);
});

test('one thing changed is predicted anew and drawn beside the experiment before', async ({ page }) => {
  await page.goto(
    '/lab?kind=deep&depth=20&width=8&activation=sigmoid&initialisation=xavier&weight=1&gate=0.9&clip=1&seed=1&flow=vanishing&power=-13',
  );
  await page.getByRole('link', { name: 'Switch skip connections' }).click();
  await expect(page.getByRole('checkbox', { name: 'Skip connections' })).toBeChecked();
  await page.getByRole('radio', { name: /^Stay about/ }).check();
  await page.getByLabel('By about which power of ten?').fill('0');
  await page.getByRole('button', { name: 'Predict and run' }).click();
  await expect(page.getByText('The solid line is this experiment').first()).toBeVisible();
  await page.getByText('As a table').first().click();
  await expect(page.getByRole('columnheader', { name: 'The one before' }).first()).toBeVisible();
});

test('a gradient check finds a forgotten factor, and works by keyboard alone', async ({ page }) => {
  await page.goto('/lab/check');
  await page.getByLabel('Your derivative f′(x)').focus();
  await page.keyboard.type('cos(3x^2+2)');
  await page.keyboard.press('Enter');
  await expect(page.getByText('These differ', { exact: true })).toBeVisible();
  await page.getByLabel('Your derivative f′(x)').fill('6x cos(3x^2+2');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Your derivative f′(x)')).toHaveAttribute('aria-invalid', 'true');
  await page.getByLabel('Your derivative f′(x)').fill('6x cos(3x^2+2)');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Your derivative is right', { exact: true })).toBeVisible();
});
