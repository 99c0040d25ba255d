// How answers and what is said about them look: one flowing text a step, one line of symbols, no letter on both sides of a match.
import { makeProblem } from '@/lib/server/testing/problems';
import { fill } from './answer';
import { expect, part, test } from './story';

const PHONE = { width: 390, height: 844 };

test('on a phone each step is one flowing text, and what is said of the steps stands in one column', async ({
  page,
  signIn,
}) => {
  await page.setViewportSize(PHONE);
  const problem = await makeProblem(await signIn(), { templateId: 'backward-pass-order' });
  const index = problem.key.findIndex(({ kind }) => kind === 'order');
  const key = problem.key[index] as (typeof problem.key)[number];
  await page.goto(`/problems/${problem.id}`);
  const region = part(page, problem.key.length > 1 ? String.fromCharCode(97 + index) : undefined);
  const steps = (problem.right[key.id] ?? '').split(';');
  await fill(region, key, steps.reverse().join(';'));
  await region.getByRole('button', { name: /^Check/ }).click();
  const said = region.getByRole('status').last().getByRole('listitem').filter({ hasText: 'not right' });
  await expect(said).not.toHaveCount(0);
  const places = await said.evaluateAll((items) =>
    items.map((item) => {
      const [text, word] = [...item.children].map((child) => child.getBoundingClientRect());
      return { pieces: item.children.length, text: text?.right ?? 0, word: Math.round(word?.left ?? 0) };
    }),
  );
  expect(new Set(places.map(({ pieces }) => pieces))).toEqual(new Set([2]));
  expect(new Set(places.map(({ word }) => word)).size).toBe(1);
  expect(places.every(({ text, word }) => text <= word)).toBe(true);
});

test('on a phone the symbols and the buttons beside them stand on one line', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.goto('/');
  const bars = page.getByRole('toolbar');
  await expect(bars).not.toHaveCount(0);
  const heights = await bars.evaluateAll((found) => found.map((bar) => bar.clientHeight));
  expect(Math.max(...heights)).toBeLessThan(60);
});

test('answers named by letters are matched in their order, and the slips bear numbers', async ({ page, signIn }) => {
  const problem = await makeProblem(await signIn(), { templateId: 'which-slip' });
  await page.goto(`/problems/${problem.id}`);
  const region = part(page, 'a');
  const named = await region
    .getByRole('combobox')
    .evaluateAll((lists) => lists.map((list) => list.closest('li')?.firstElementChild?.textContent));
  expect(named).toEqual(['A', 'B', 'C', 'D']);
  const marks = await region.getByRole('combobox').first().locator('option').allInnerTexts();
  expect(marks.slice(1).map((mark) => mark.charAt(0))).toEqual(['1', '2', '3', '4', '5']);
});

test('what was chosen and never checked is said in its words', async ({ page, signIn }) => {
  const problem = await makeProblem(await signIn(), { templateId: 'which-slip' });
  await page.goto(`/problems/${problem.id}`);
  await part(page, 'd').locator('input[type="radio"][value="difference"]').check();
  await page.getByText('Give up and see the solution').click();
  await page.getByRole('button', { name: 'Yes, show the solution' }).click();
  await expect(part(page, 'd')).toContainText(/Typed and not checked: Compare it with/);
});
