// A timed interview, from the choice to the report that is still there later.
import { database } from '@/lib/server/database';
import { knowProblem } from '@/lib/server/testing/problems';
import { fill } from './answer';
import { expect, part, test } from './story';

test('interview to report', async ({ page, signIn }) => {
  const viewer = await signIn();
  await page.goto('/interviews');
  await page.getByRole('radio', { name: /^15 minutes/ }).check();
  await page.getByRole('button', { name: 'Start the interview' }).click();
  await expect(page).toHaveURL(/\/interviews\/[^/]+$/);
  await expect(page.getByRole('timer')).toContainText(/14|15/);

  const [first] = await database().problem.findMany({
    where: { learnerId: viewer.id, position: 0 },
    select: { id: true },
  });
  const problem = await knowProblem(viewer.id, first?.id ?? '');
  for (const [index, key] of problem.key.entries()) {
    await fill(part(page, String.fromCharCode(97 + index)), key, problem.right[key.id] ?? '');
  }
  await page.getByRole('button', { name: 'Save and go to the next question' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2.');
  await expect(page.getByText(/Not right yet|^Right$/)).toHaveCount(0);
  await page.getByRole('button', { name: 'Question 1', exact: false }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('1.');

  await page.getByText('Finish the interview').click();
  await page.getByRole('button', { name: 'Yes, finish now' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Interview report' })).toBeVisible();
  const report = page.url();
  const summary = page.getByRole('region', { name: 'Summary' });
  await expect(summary).toContainText('%');
  await expect(page.getByText(`${problem.key.length} of ${problem.key.length} right`)).toBeVisible();
  await expect(page.getByText('Not answered').first()).toBeVisible();

  await page.goto('/interviews');
  await page.getByRole('link', { name: /^Report of/ }).click();
  await expect(page).toHaveURL(report);
});

test('a clock that has run out ends it, and what was typed is handed in', async ({ page, signIn }) => {
  const viewer = await signIn();
  await page.goto('/interviews');
  // Every problem of this family has a field to type in.
  await page.getByLabel('What about').selectOption('The derivative of a compound function');
  await page.getByRole('button', { name: 'Start the interview' }).click();
  await expect(page.getByRole('timer')).toBeVisible();
  const saved = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.getByRole('textbox').first().fill('x+1');
  await saved;
  await database().interviewSession.updateMany({ where: { learnerId: viewer.id }, data: { endsAt: new Date() } });
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Interview report' })).toBeVisible();
  await expect(page.getByText('the clock ended it')).toBeVisible();
});
