// While a page is on its way, the link that leads to it says so; the page that was there stays usable.
import { expect, test } from './story';

test('a line shows that a page is on its way, and goes when it is there', async ({ page, signIn }) => {
  await signIn();
  await page.goto('/home');
  await page.route('**/progress?_rsc=*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await route.continue();
  });
  await page.getByRole('link', { name: 'Progress', exact: true }).click();
  await expect(page.locator('[data-going]')).toBeAttached();
  await expect(page.getByRole('button', { name: 'Start a problem' })).toBeVisible();
  const line = () =>
    page.evaluate(() => {
      const { content, height } = getComputedStyle(document.body, '::after');
      return content === 'none' ? 'none' : height;
    });
  expect(await line()).toBe('3px');
  await expect(page.getByRole('heading', { level: 1, name: 'Progress' })).toBeVisible();
  await expect(page.locator('[data-going]')).toHaveCount(0);
  expect(await line()).toBe('none');
});
