// The visual editor: it looks like the plain field, says nothing to the console, and what is made in it can be typed on.
import { database } from '@/lib/server/database';
import { makeProblem } from '@/lib/server/testing/problems';
import { expect, part, test } from './story';

test('what is made in the visual editor is there as one would type it', async ({ page, signIn }) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  const problem = await makeProblem(await signIn());
  await page.goto(`/problems/${problem.id}`);
  const region = part(page, 'a');
  const plain = region.locator('input[name^="answers."]');
  await plain.fill('(x+1)/2');
  await region.getByRole('button', { name: 'Visual editor' }).click();
  await expect(region.locator('math-field')).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.type('+sin(x)/3^2');
  await expect(plain).toHaveValue(/sin.*3\^2/);
  await region.getByRole('button', { name: 'Type it as text' }).click();
  await expect(plain).toHaveValue('(x+1)/2+sin(x)/3^2');

  await plain.fill('2*(');
  await region.getByRole('button', { name: 'Visual editor' }).click();
  await expect(region.locator('math-field')).toBeFocused();
  await region.getByRole('button', { name: 'Type it as text' }).click();
  await expect(plain).toHaveValue('2*(');
  expect(said.filter((text) => /MathLive|Mathfield|smartFence/i.test(text))).toEqual([]);
});

test('a page that opens with visual editors leaves the focus where it is', async ({ page, signIn }) => {
  const viewer = await signIn();
  await database().user.update({ where: { id: viewer.id }, data: { visualEditor: true } });
  const problem = await makeProblem(viewer);
  await page.goto(`/problems/${problem.id}`);
  await expect(page.locator('math-field')).toHaveCount(problem.key.length);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
});

for (const width of [390, 1280]) {
  test(`the visual editor fills its box at ${width} pixels`, async ({ page, signIn }) => {
    await page.setViewportSize({ width, height: 844 });
    const problem = await makeProblem(await signIn());
    await page.goto(`/problems/${problem.id}`);
    const region = part(page, 'a');
    await region.getByRole('textbox').fill('x');
    await region.getByRole('button', { name: 'Visual editor' }).click();
    const field = region.locator('math-field');
    await expect(field).toBeFocused();
    await expect(field).toHaveCSS('border-top-width', '0px');
    const around = await field.evaluate((node) => {
      const box = node.closest('.border') as HTMLElement;
      return box.getBoundingClientRect().width - node.getBoundingClientRect().width;
    });
    expect(around).toBeLessThan(24);
    await region.getByRole('button', { name: 'Pi', exact: true }).focus();
    const { width: wide, height } = (await field.boundingBox()) as { width: number; height: number };
    await field.click({ position: { x: wide - 60, y: height / 2 } });
    await expect(field).toBeFocused();
    await page.keyboard.type('+1');
    await expect(region.locator('input[name^="answers."]')).toHaveValue('x+1');
  });
}

test('the keyboard on the screen and the symbols under the field write into the visual editor', async ({
  page,
  signIn,
}) => {
  const problem = await makeProblem(await signIn());
  await page.goto(`/problems/${problem.id}`);
  const region = part(page, 'a');
  const plain = region.locator('input[name^="answers."]');
  await region.getByRole('button', { name: 'Visual editor' }).click();
  await expect(region.locator('math-field')).toBeFocused();
  await page.keyboard.type('x');
  await region.getByRole('button', { name: 'Power' }).click();
  await page.keyboard.type('2');
  await expect(plain).toHaveValue('x^2');
  await page.keyboard.press('End');
  await page.keyboard.type('+');
  await region.locator('math-field [part="virtual-keyboard-toggle"]').click();
  const keys = page.locator('.ML__keyboard .MLK__keycap');
  await expect(keys.filter({ hasText: /^sin$/ })).toBeVisible();
  await expect
    .poll(async () => {
      const field = (await region.locator('math-field').boundingBox()) ?? { y: 0, height: 0 };
      return field.y + field.height <= ((await page.locator('.ML__keyboard .MLK__backdrop').boundingBox())?.y ?? 0);
    })
    .toBe(true);
  await keys.filter({ hasText: /^sin$/ }).click();
  await keys.filter({ hasText: /^7$/ }).click();
  await region.getByRole('button', { name: 'Type it as text' }).click();
  await expect(plain).toHaveValue('x^2+sin(7)');
  await expect(page.locator('.ML__keyboard .MLK__keycap').first()).toBeHidden();
});
