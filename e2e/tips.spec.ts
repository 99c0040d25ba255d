// A newcomer's tips: quiet above the first problem, passed one by one or closed, remembered, and back on request.
import { database } from '@/lib/server/database';
import { makeProblem } from '@/lib/server/testing/problems';
import { isInOrder } from './in-order';
import { expect, part, test } from './story';

test('the tips are passed by keyboard, stay away, and come back from the help page', async ({ page, signIn }) => {
  const viewer = await signIn();
  const { id } = await makeProblem(viewer);
  const tips = page.getByRole('region', { name: 'Tips', exact: true });
  await page.goto(`/problems/${id}`);
  await expect(tips).toContainText('Tip 1 of 3');
  await expect(page.locator('body'), 'the tips take no focus').toBeFocused();
  await isInOrder(page, 'the first tip');
  await part(page, 'b').getByRole('textbox').fill('6x');
  await tips.getByRole('button', { name: 'Next tip' }).focus();
  await page.keyboard.press('Enter');
  await expect(tips).toContainText('Tip 2 of 3');
  await expect(tips.getByRole('button', { name: 'Next tip' }), 'the focus stays').toBeFocused();
  await page.reload();
  await expect(tips, 'remembered').toContainText('Tip 2 of 3');
  await expect(part(page, 'b').getByRole('textbox')).toHaveValue('6x');
  await tips.getByRole('button', { name: 'Next tip' }).click();
  await expect(tips).toContainText('Tip 3 of 3');
  await tips.getByRole('button', { name: 'Got it' }).focus();
  await page.keyboard.press('Enter');
  await expect(tips).toHaveCount(0);
  await expect(page.getByRole('main'), 'the focus is not lost').toBeFocused();
  await isInOrder(page, 'without tips');

  await page.goto('/help/answers');
  await page.getByRole('button', { name: 'Show these tips on my next problem' }).click();
  await expect(page.getByText('You will find the tips above your next problem.')).toBeVisible();
  await page.goto(`/problems/${id}`);
  await expect(tips).toContainText('Tip 1 of 3');
});

test('Escape closes the tips, but not while one types', async ({ page, signIn }) => {
  const viewer = await signIn();
  const { id } = await makeProblem(viewer);
  const seen = async () =>
    (await database().user.findUniqueOrThrow({ where: { id: viewer.id }, select: { tipsSeen: true } })).tipsSeen;
  const tips = page.getByRole('region', { name: 'Tips', exact: true });
  await page.goto(`/problems/${id}`);
  await part(page, 'a').getByRole('textbox').focus();
  await page.keyboard.press('Escape');
  await expect(part(page, 'a').getByRole('textbox')).not.toBeFocused();
  expect(await seen()).toBe(0);
  await page.keyboard.press('Escape');
  await expect(tips).toHaveCount(0);
  expect(await seen()).toBe(3);
});
