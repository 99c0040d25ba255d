// A class from both sides: made, joined by link, a set assigned, solved, and read as results and CSV.
import { database } from '@/lib/server/database';
import { makePerson } from '@/lib/server/testing/people';
import { solve } from './answer';
import { browserOf } from './people';
import { expect, test } from './story';

test('class, set, assignment, work, results', async ({ page, browser, signIn }) => {
  const instructor = await signIn('instructor');
  await page.goto('/sets');
  await page.getByLabel('Title').fill('Week 7');
  await page.getByRole('button', { name: 'Make the set' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Week 7' })).toBeVisible();
  await page.getByRole('link', { name: 'Preview Derivative of a compound function' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Derivative of a compound function');
  const slips = { name: /^Wrong answers that are recognised/ };
  await page.getByRole('link', slips).first().click();
  await expect(page.getByRole('region', slips).getByRole('listitem').first()).toBeVisible();
  await page.goBack();
  await page.goBack();
  await page.getByRole('radio', { name: /^Derivative of a compound function/ }).check();
  await page.getByLabel('How many').fill('2');
  await page.getByRole('button', { name: 'Add to the set' }).click();
  await expect(page.getByRole('list', { name: 'Problems of this set' }).getByRole('listitem')).toHaveCount(1);
  await expect(page.getByText('Added to the set.')).toBeInViewport();
  await expect(page.getByLabel('How many', { exact: true }).last()).toHaveValue('1');

  await page.goto('/classes');
  await page.getByLabel('Name').fill('Deep learning B');
  await page.getByRole('button', { name: 'Make the class' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Deep learning B' })).toBeVisible();
  const address = page.url();
  await page.getByLabel('Problem set').selectOption({ label: 'Week 7 (2 problems)' });
  await page.getByRole('button', { name: 'Assign to the class' }).click();
  await expect(page).toHaveURL(/\/assignments\//);
  await page.goto(`${address}/members`);
  const link = await page.getByLabel('Join link').inputValue();

  const learner = await makePerson('learner', { timeZone: 'Asia/Tokyo' });
  const context = await browserOf(browser, learner);
  const theirs = await context.newPage();
  await theirs.goto(link);
  await theirs.getByRole('button', { name: 'Join the class' }).click();
  await expect(theirs).toHaveURL(/\/classes\//);
  await theirs.goto('/home');
  const due = theirs.getByRole('listitem').filter({ hasText: 'Week 7' });
  await expect(due).toContainText('Deep learning B');
  await expect(due).toContainText('0 of 2 done');
  await due.getByRole('link', { name: 'Week 7' }).click();
  await expect(theirs.getByText('Tokyo', { exact: false }).first()).toBeVisible();
  await theirs.getByRole('button', { name: 'Start problem 1' }).click();
  await expect(theirs).toHaveURL(/\/problems\//);
  await solve(theirs);
  await theirs.goto('/home');
  await expect(theirs.getByRole('listitem').filter({ hasText: 'Week 7' })).toContainText('1 of 2 done');

  for (const path of ['/members', '/results', '/settings']) {
    expect((await theirs.goto(address + path))?.status(), path).toBe(404);
  }
  expect((await theirs.goto('/sets'))?.status()).toBe(404);
  await context.close();

  await page.goto(`${address}/results`);
  await page.goto(address);
  await page.getByRole('link', { name: 'Week 7' }).click();
  await expect(page.getByRole('region', { name: 'Results' })).toContainText('solved');
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download as CSV' }).click();
  const stream = await (await download).createReadStream();
  const text = (await stream.toArray()).join('');
  expect(text).toContain(learner.email);
  expect(
    await database().assignment.count({ where: { class: { members: { some: { userId: instructor.id } } } } }),
  ).toBe(1);
});
