// What a problem's page offers beside answering: dragging a row, paper, and keys that can be switched off.
import { makeProblem } from '@/lib/server/testing/problems';
import { isInOrder } from './in-order';
import { expect, part, test } from './story';

test('a step is dragged past the next one, and the answer follows', async ({ page, signIn }) => {
  const problem = await makeProblem(await signIn(), { templateId: 'layer-order' });
  await page.goto(`/problems/${problem.id}`);
  const rows = part(page, 'a').locator('li[data-key]');
  const keys = () => rows.evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.key));
  const [first, second, ...rest] = await keys();
  // The mouse reaches only what is on the screen.
  await rows.last().scrollIntoViewIfNeeded();
  const handle = await rows.first().locator('.cursor-grab').boundingBox();
  const target = await rows.nth(1).boundingBox();
  if (!handle || !target) throw new Error('the rows are not shown');
  await page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
  await page.mouse.down();
  await page.mouse.move(handle.x + handle.width / 2, target.y + target.height / 2, { steps: 5 });
  await page.mouse.up();
  expect(await keys()).toEqual([second, first, ...rest]);
  await expect(part(page, 'a').locator('input[name^="answers."]')).toHaveValue([second, first, ...rest].join(';'));
});

test('how answers are typed is brought when it is asked for, with formulas, and to somebody not signed in too', async ({
  page,
  signIn,
}) => {
  const looks = async (address: string) => {
    await page.goto(address);
    const card = page.getByRole('dialog', { name: 'How to type answers' });
    await expect(page.locator('dt .katex')).toHaveCount(0);
    await page.getByRole('button', { name: 'How to type answers' }).first().click();
    await expect(card.locator('dt .katex').first()).toBeVisible();
    await expect(card.getByRole('link', { name: /new tab/ })).toBeVisible();
    await isInOrder(page, 'the syntax card');
    await page.keyboard.press('Escape');
    await expect(card).toHaveCount(0);
  };
  await looks('/');
  const problem = await makeProblem(await signIn());
  await looks(`/problems/${problem.id}`);
});

test('on paper stand the statement and all parts, and no controls', async ({ page, signIn }) => {
  const problem = await makeProblem(await signIn());
  await page.goto(`/problems/${problem.id}`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  for (const letter of ['a', 'b', 'c']) await expect(part(page, letter)).toBeVisible();
  for (const control of ['button', 'navigation', 'toolbar'] as const) {
    await expect(page.getByRole(control).locator('visible=true')).toHaveCount(0);
  }
});

test('single keys are switched off and on again', async ({ page, signIn }) => {
  const problem = await makeProblem(await signIn());
  await page.goto(`/problems/${problem.id}`);
  const card = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  const hints = page.getByRole('list', { name: 'Hints for part a' });
  const open = page.getByRole('button', { name: 'Keyboard shortcuts' });
  await open.click();
  await card.getByRole('button', { name: 'Switch single keys off' }).click();
  await expect(card.getByRole('button', { name: 'Switch single keys on' })).toBeVisible();
  await page.reload();
  await page.locator('main').focus();
  await page.keyboard.press('h');
  await page.keyboard.press('?');
  await expect(card).toHaveCount(0);
  await expect(hints).toHaveCount(0);
  await open.click();
  await card.getByRole('button', { name: 'Switch single keys on' }).click();
  await expect(card.getByRole('button', { name: 'Switch single keys off' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await page.locator('main').focus();
  await page.keyboard.press('h');
  await expect(hints).toBeVisible();
});
