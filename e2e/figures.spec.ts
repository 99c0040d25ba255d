// Figures and programs: a graph that can be read without seeing it, nothing that tells an answer before the end, code for both libraries.
import { submitAnswer } from '@/lib/server/practice/submit-answer';
import { makeProblem } from '@/lib/server/testing/problems';
import { isInOrder } from './in-order';
import { expect, test } from './story';

test('a network shows its graph, as a picture and as a list; the program comes with the solution', async ({
  page,
  context,
  signIn,
}) => {
  const viewer = await signIn();
  const problem = await makeProblem(viewer, { templateId: 'neuron-gradient' });
  await page.goto(`/problems/${problem.id}`);
  const graph = page.getByRole('img', { name: 'Computational graph' });
  await expect(graph).toBeVisible();
  await expect(graph).toHaveAccessibleDescription(/^Arrows: .*w to z.*y to L/);
  await page.getByText('The graph as a list').click();
  await expect(page.getByRole('listitem').filter({ hasText: 'given' })).toHaveCount(4);
  await expect(page.getByText('Check it with code')).toHaveCount(0);
  expect(await (await page.request.get(page.url())).text()).not.toContain('import numpy');

  await submitAnswer(viewer, { problemId: problem.id, answers: problem.right, idempotencyKey: 'figures' });
  await page.reload();
  const code = page.getByRole('region', { name: 'Check it with code' });
  await expect(code.getByText('import numpy as np')).toBeVisible();
  await code.getByText('PyTorch', { exact: true }).click();
  await expect(code.getByText('import torch')).toBeVisible();
  await expect(code.getByText('import numpy as np')).toBeHidden();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await code.getByRole('button', { name: 'Copy the PyTorch program' }).click();
  await expect(code.getByRole('status').last()).toHaveText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('L.backward()');
  await isInOrder(page, 'graph and program');
});

test('boxes and tangent tell an answer, so they come with the solution', async ({ page, signIn }) => {
  const viewer = await signIn();
  const problem = await makeProblem(viewer);
  await page.goto(`/problems/${problem.id}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('figure')).toHaveCount(0);
  await submitAnswer(viewer, { problemId: problem.id, answers: problem.right, idempotencyKey: 'figures' });
  await page.reload();
  const pictures = page.getByRole('region', { name: 'The solution in a picture' });
  await expect(pictures.getByRole('img', { name: 'The composition as nested boxes' })).toBeVisible();
  await expect(pictures.getByRole('img', { name: 'The function with its tangent' })).toHaveAccessibleDescription(
    /the tangent has slope/,
  );
  await isInOrder(page, 'boxes and tangent');
});
