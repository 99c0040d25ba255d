// German, chosen at the foot of a page: the document says so, a decimal comma is read, dates, numbers and skills are written the German way.
import { makeProblem } from '@/lib/server/testing/problems';
import { expect, test } from './story';

test('in German a number with a decimal comma is right; dates, shares and skills are German', async ({
  page,
  signIn,
}) => {
  const problem = await makeProblem(await signIn(), { templateId: 'forward-pass-values' });
  const whole = Object.entries(problem.right).findIndex(([, answer]) => /^-?\d+$/.test(answer));
  const answer = problem.right[problem.parts[whole] ?? ''] ?? '';
  await page.goto(`/problems/${problem.id}`);
  await page.getByRole('button', { name: 'Deutsch' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  const part = page.getByRole('region', { name: `Teil ${String.fromCharCode(97 + whole)}`, exact: true });
  await part.getByRole('textbox').fill(`${answer},0`);
  await part.getByRole('button', { name: /^Prüfen/ }).click();
  await expect(part.getByRole('status').last()).toContainText('Richtig');
  await page.goto('/home');
  await expect(page.getByRole('main').locator('time:visible').first()).toHaveText(/^\d{2}\.\d{2}\.\d{4}, \d{2}:\d{2}$/);
  await page.goto('/progress');
  await expect(page.getByText(/^100\s%$/).first()).toBeVisible();
  await page.goto('/skills');
  await expect(page.getByRole('link', { name: /^Eine Verkettung ableiten/ }).first()).toBeVisible();
});
