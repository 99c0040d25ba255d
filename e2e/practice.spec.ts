// Practice and progress: the suggestion, the drafts, one attempt however often it is sent, and the keyboard.
import { database } from '@/lib/server/database';
import { makeProblem } from '@/lib/server/testing/problems';
import { solve } from './answer';
import { browserOf } from './people';
import { expect, part, test } from './story';

const attemptsOf = (learnerId: string, problemId: string) =>
  database().attempt.count({ where: { learnerId, problemId } });

test('the suggested skill is practised and progress shows it', async ({ page, signIn }) => {
  await signIn();
  await page.goto('/home');
  await page.getByRole('button', { name: 'Start a problem' }).click();
  await expect(page).toHaveURL(/\/problems\//);
  await solve(page);
  const title = await page.getByRole('heading', { level: 1 }).textContent();
  await page.getByRole('link', { name: 'Progress' }).click();
  await expect(page.getByText(title ?? '').first()).toBeVisible();
  await expect(page.getByText('1 day', { exact: false }).first()).toBeVisible();
});

test('a chosen skill starts a problem that trains it', async ({ page, signIn }) => {
  const viewer = await signIn();
  await page.goto('/practice');
  await page.getByRole('button', { name: 'Practise Backpropagation through time' }).click();
  await expect(page).toHaveURL(/\/problems\//);
  const problem = await database().problem.findFirstOrThrow({
    where: { learnerId: viewer.id },
    select: { id: true, skill: true },
  });
  expect(page.url()).toContain(problem.id);
  expect(problem.skill).toBe('through-time');
});

test('two browsers send the same answer at once and one attempt is stored', async ({ browser, signIn }) => {
  const viewer = await signIn();
  const problem = await makeProblem(viewer);
  const contexts = await Promise.all([browserOf(browser, viewer), browserOf(browser, viewer)]);
  const pages = await Promise.all(contexts.map((context) => context.newPage()));
  for (const page of pages) {
    await page.goto(`/problems/${problem.id}`);
    await part(page, 'a').getByRole('textbox').fill('x+12345');
  }
  await Promise.all(
    pages.map((page) =>
      part(page, 'a')
        .getByRole('button', { name: /^Check/ })
        .click(),
    ),
  );
  for (const page of pages) {
    await expect(part(page, 'a').getByRole('status').last()).toContainText('Not right yet');
  }
  expect(await attemptsOf(viewer.id, problem.id)).toBe(1);
  await Promise.all(contexts.map((context) => context.close()));
});

test('a verdict says that it is about an earlier answer as soon as another one is typed', async ({ page, signIn }) => {
  const problem = await makeProblem(await signIn());
  await page.goto(`/problems/${problem.id}`);
  const region = part(page, 'a');
  const field = region.getByRole('textbox');
  await field.fill('x+12345');
  await region.getByRole('button', { name: /^Check/ }).click();
  await expect(region.getByText('Not right yet')).toBeVisible();
  await expect(region.getByText('for your earlier answer')).toBeHidden();
  await field.fill('x+12346');
  await expect(region.getByText('for your earlier answer')).toBeVisible();
  await field.fill('x+12345');
  await expect(region.getByText('for your earlier answer')).toBeHidden();
});

test('after a right answer the keyboard goes on at what is said about it', async ({ page, signIn }) => {
  const problem = await makeProblem(await signIn());
  await page.goto(`/problems/${problem.id}`);
  const region = part(page, 'a');
  await region.getByRole('textbox').fill(problem.right[problem.parts[0] ?? ''] ?? '');
  await region.getByRole('button', { name: /^Check/ }).press('Enter');
  await expect(region.getByRole('status').last()).toContainText('Right');
  await expect(region.getByRole('status').last()).toBeFocused();
});

test('a double click is one attempt, and the same wrong answer costs nothing again', async ({ page, signIn }) => {
  const viewer = await signIn();
  const problem = await makeProblem(viewer);
  await page.goto(`/problems/${problem.id}`);
  const region = part(page, 'a');
  await region.getByRole('textbox').fill('x+12345');
  await region.getByRole('button', { name: /^Check/ }).dblclick();
  await expect(region.getByRole('status').last()).toContainText('Not right yet');
  await expect(region.getByRole('button', { name: /^Check/ })).toBeEnabled();
  await region.getByRole('button', { name: /^Check/ }).click();
  await expect(region.getByRole('status').last()).toContainText('not counted again');
  const counted = await database().attempt.count({
    where: { learnerId: viewer.id, problemId: problem.id, counted: true },
  });
  expect(counted).toBe(1);
});

test('what is typed survives a reload, the Back button and another device', async ({ page, browser, signIn }) => {
  const viewer = await signIn();
  const problem = await makeProblem(viewer);
  await page.goto('/practice');
  await page.goto(`/problems/${problem.id}`);
  const saved = page.waitForResponse((response) => response.request().method() === 'POST');
  await part(page, 'b').getByRole('textbox').fill('12x*cos(');
  await saved;
  await page.reload();
  await expect(part(page, 'b').getByRole('textbox')).toHaveValue('12x*cos(');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Practice' })).toBeVisible();
  await page.goForward();
  await expect(part(page, 'b').getByRole('textbox')).toHaveValue('12x*cos(');
  const elsewhere = await (await browserOf(browser, viewer)).newPage();
  await elsewhere.goto(`/problems/${problem.id}`);
  await expect(part(elsewhere, 'b').getByRole('textbox')).toHaveValue('12x*cos(');
  await elsewhere.context().close();
});

test('the way back finds what was typed, shown and judged in between', async ({ page, signIn }) => {
  const viewer = await signIn();
  const problem = await makeProblem(viewer);
  await page.goto(`/problems/${problem.id}`);
  const [a, b] = [part(page, 'a'), part(page, 'b')];
  const hints = page.getByRole('list', { name: 'Hints for part a' });
  await a.getByRole('textbox').fill('x+12345');
  await a.getByRole('button', { name: /^Check/ }).click();
  await expect(a.getByRole('status').last()).toContainText('Not right yet');
  await page.getByRole('button', { name: 'Show a hint for part a' }).click();
  await expect(hints).toBeVisible();
  await b.getByRole('textbox').fill('12x*cos(');
  await page.getByRole('main').getByRole('link', { name: 'Practice', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Practice' })).toBeVisible();
  await page.goBack();
  await expect(a.getByRole('status').last()).toContainText('Not right yet');
  await expect(a.getByRole('textbox')).toHaveValue('x+12345');
  await expect(b.getByRole('textbox')).toHaveValue('12x*cos(');
  await expect(hints).toBeVisible();
});

test('the keyboard alone is enough', async ({ page, signIn }) => {
  const viewer = await signIn();
  const problem = await makeProblem(viewer);
  await page.goto('/home');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.goto(`/problems/${problem.id}`);
  const field = part(page, 'a').getByRole('textbox');
  for (let presses = 0; presses < 30; presses += 1) {
    await page.keyboard.press('Tab');
    if (await field.evaluate((element) => element === document.activeElement)) break;
  }
  await expect(field).toBeFocused();
  await page.keyboard.type(problem.right[problem.parts[0] ?? ''] ?? '');
  await page.keyboard.press('Enter');
  await expect(part(page, 'a').getByRole('status').last()).toContainText('Right');
});

test('the page of a problem holds no answer before it is over', async ({ page, signIn }) => {
  const problem = await makeProblem(await signIn(), { templateId: 'neuron-gradient' });
  await page.goto(`/problems/${problem.id}`);
  const source = await (await page.request.get(page.url())).text();
  for (const key of problem.key) {
    for (const secret of [key.answer, ...key.misconceptions.map(({ answer }) => answer)]) {
      if (secret.length > 6) expect(source).not.toContain(secret);
    }
  }
});
