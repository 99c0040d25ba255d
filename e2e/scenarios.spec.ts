// The five scenarios, and templates for each other way to ask: the first part of each kind answered unreadably and wrong, then all right, until the worked solution stands there.

import type { TemplateDocument } from '@/lib/problems/template';
import { makeProblem } from '@/lib/server/testing/problems';
import { TEMPLATES } from '@/lib/subjects';
import { check, isTyped, solve } from './answer';
import { expect, test } from './story';

const UNREADABLE = 'ф(+';

const SCENARIOS = [
  'compound-function',
  'composed-rates',
  'neuron-gradient',
  'three-layer-backprop',
  'rnn-through-time',
];

/** The scenarios, and the fewest parts more that ask in every way there is: each time the template that asks in most new ways a part. */
function choose(): TemplateDocument[] {
  const operators = ({ parts }: TemplateDocument) => parts.map(({ answer }) => answer.op);
  const chosen = TEMPLATES.filter(({ id }) => SCENARIOS.includes(id));
  const left = new Set(TEMPLATES.flatMap(operators));
  for (const template of chosen) for (const operator of operators(template)) left.delete(operator);
  const worth = (template: TemplateDocument) =>
    [...left].filter((operator) => operators(template).includes(operator)).length / template.parts.length;
  while (left.size > 0) {
    const best = TEMPLATES.reduce((found, template) => (worth(template) > worth(found) ? template : found));
    chosen.push(best);
    for (const operator of operators(best)) left.delete(operator);
  }
  return chosen;
}

for (const { id, title } of choose()) {
  test(`${title.en}: unreadable, wrong, right`, async ({ page, signIn }) => {
    const viewer = await signIn();
    const problem = await makeProblem(viewer, { templateId: id });
    await page.goto(`/problems/${problem.id}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title.en);
    for (const [index, key] of problem.key.entries()) {
      if (problem.key.findIndex(({ kind }) => kind === key.kind) < index) continue;
      if (isTyped(key.kind)) await check(page, index, key, UNREADABLE, 'This did not count as an attempt');
      await check(page, index, key, problem.wrong[key.id] ?? '', /Not right yet|Partly right/);
    }
    await solve(page);
    await expect(page.getByText('You solved this in 2 tries, without hints.')).toBeVisible();
    await expect(page.getByRole('region', { name: 'Worked solution, part a' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Try a similar one' })).toBeVisible();
  });
}

test('hints come one by one, giving up asks first, and both ways on are there', async ({ page, signIn }) => {
  const viewer = await signIn();
  const problem = await makeProblem(viewer);
  await page.goto(`/problems/${problem.id}`);
  await page.getByRole('button', { name: 'Show a hint for part b' }).click();
  await page.getByRole('button', { name: 'Show another hint for part b' }).click();
  await expect(page.getByRole('list', { name: 'Hints for part b' }).getByRole('listitem')).toHaveCount(2);
  await page.getByRole('textbox', { name: 'Your answer to part c' }).fill('1/7');
  await page.getByText('Give up and see the solution').click();
  await page.getByRole('button', { name: 'Yes, show the solution' }).click();
  await expect(page.getByRole('region', { name: 'Worked solution, part c' })).toBeVisible();
  await expect(page.getByText('1/7')).toBeVisible();
  await page.getByRole('button', { name: 'Same numbers again' }).click();
  await expect(page).not.toHaveURL(new RegExp(problem.id));
  const prompt = await page.locator('.prose').first().textContent();
  await page.goto(`/problems/${problem.id}`);
  expect(await page.locator('.prose').first().textContent()).toBe(prompt);
  await page.getByRole('button', { name: 'Try a similar one' }).click();
  await expect(page).toHaveURL(/\/problems\//);
  await expect(page.getByRole('button', { name: 'Check part a' })).toBeVisible();
});
