// What people send by accident or on purpose: a clear sentence each time, and nothing is lost.
import { database } from '@/lib/server/database';
import { makeProblem } from '@/lib/server/testing/problems';
import { expect, part, test } from './story';

test('an answer of 100,000 characters is refused in words and stays in its field', async ({ page, signIn }) => {
  const viewer = await signIn();
  const problem = await makeProblem(viewer);
  await page.goto(`/problems/${problem.id}`);
  const long = `x${'+x'.repeat(50_000)}`;
  const region = part(page, 'a');
  await region.getByRole('textbox').fill(long);
  await region.getByRole('button', { name: /^Check/ }).click();
  await expect(page.getByText(/too long/).first()).toBeVisible();
  await expect(region.getByRole('textbox')).toHaveValue(long);
  expect(await database().attempt.count({ where: { problemId: problem.id, counted: true } })).toBe(0);
});

for (const [what, typed] of [
  ['a language of symbols nobody knows', '𓂀 ⍼ ☃ العربية'],
  ['ten thousand nested brackets', '('.repeat(2_000)],
  ['towers of powers', '9^9^9^9^9'],
  ['a program', '__proto__.constructor("return process")()'],
  ['a hidden mark that reverses text', 'x\u202E2'],
  ['a lone half of a character', 'x\uD800'],
] as const) {
  test(`${what} is answered and costs nothing`, async ({ page, signIn }) => {
    const viewer = await signIn();
    const problem = await makeProblem(viewer);
    await page.goto(`/problems/${problem.id}`);
    const region = part(page, 'a');
    await region.getByRole('textbox').fill(typed);
    await region.getByRole('button', { name: /^Check/ }).click();
    await expect(region.getByRole('status').last()).toContainText(/Couldn’t|Not right yet/);
    const [attempt] = await database().attempt.findMany({
      where: { problemId: problem.id },
      select: { counted: true },
    });
    if (what !== 'towers of powers') expect(attempt?.counted).toBe(false);
  });
}

test('a blank answer is said at its field', async ({ page, signIn }) => {
  const viewer = await signIn();
  const problem = await makeProblem(viewer);
  await page.goto(`/problems/${problem.id}`);
  await part(page, 'a')
    .getByRole('button', { name: /^Check/ })
    .click();
  await expect(part(page, 'a').getByRole('textbox')).toHaveAttribute('aria-invalid', 'true');
  await expect(part(page, 'a').getByRole('textbox')).toBeFocused();
});

test('somebody else’s problem is missing, and says so kindly', async ({ page, signIn }) => {
  const other = await signIn();
  const problem = await makeProblem(other);
  await signIn();
  const response = await page.goto(`/problems/${problem.id}`);
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('link', { name: /home|start/i }).first()).toBeVisible();
});
