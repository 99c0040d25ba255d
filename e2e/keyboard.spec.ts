// Every kind of answer by keyboard alone: reached with Tab, filled in with keys, checked with Enter; axe looks at each state on the way.
import type { KeyPart } from '@/lib/problems/key';
import { database } from '@/lib/server/database';
import { makeAssignment, makeProblem } from '@/lib/server/testing/problems';
import { answerByKeyboard, tabTo } from './by-keyboard';
import { isInOrder } from './in-order';
import { expect, part, test } from './story';

/** A template for each kind. */
const TEMPLATES: Readonly<Record<KeyPart['kind'], string>> = {
  expression: 'compound-function',
  number: 'compound-function',
  factors: 'neuron-gradient',
  matrix: 'jacobians-multiply',
  sum: 'tied-weights',
  choice: 'reverse-pass-adjoints',
  order: 'layer-order',
  match: 'which-slip',
};

const CHOSEN = ['choice', 'order', 'match'];

for (const [kind, templateId] of Object.entries(TEMPLATES)) {
  test(`${kind}, by keyboard alone`, async ({ page, signIn }) => {
    const problem = await makeProblem(await signIn(), { templateId });
    await page.goto(`/problems/${problem.id}`);
    await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible();
    const index = problem.key.findIndex((key) => key.kind === kind);
    const key = problem.key[index] as KeyPart;
    const letter = problem.key.length > 1 ? String.fromCharCode(97 + index) : undefined;
    const region = part(page, letter);
    await answerByKeyboard(page, region, key, problem.right[key.id] ?? '');
    if (CHOSEN.includes(kind)) {
      await tabTo(page, region.getByRole('button', { name: /^Check/ }));
      await page.keyboard.press('Enter');
    } else await page.keyboard.press('Enter');
    await expect(region.getByRole('status').last()).toContainText('Right');
    await isInOrder(page, `${kind}: right`);
  });
}

test('each factor is judged in its row, and the page is in order wrong, with a hint, and given up', async ({
  page,
  signIn,
}) => {
  const problem = await makeProblem(await signIn(), { templateId: 'neuron-gradient' });
  await page.goto(`/problems/${problem.id}`);
  const region = part(page, 'a');
  await isInOrder(page, 'untouched');
  await region.getByRole('textbox').first().fill('dL/dy');
  await region.getByRole('textbox').nth(1).fill('dL/dz');
  await page.keyboard.press('Enter');
  await expect(region.getByRole('status').last()).toContainText('Why was I marked so?');
  await region.getByRole('button', { name: 'Remove Factor 2' }).click();
  await region.getByRole('textbox').nth(1).fill('dz/dw');
  await page.keyboard.press('Control+Enter');
  await expect(region.getByRole('status').last()).toContainText('Partly right');
  await expect(region.getByRole('list', { name: 'Your answer to part a' }).getByText('right')).toHaveCount(2);
  await isInOrder(page, 'wrong');
  await region.getByRole('button', { name: 'Show a hint for part a' }).click();
  await expect(page.getByRole('list', { name: 'Hints for part a' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.locator('main').focus();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await page.keyboard.press('Escape');
  // While it goes no key counts, and it gives the focus back.
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.locator('main').focus();
  await page.keyboard.press('s');
  await expect(page.getByRole('button', { name: 'Yes, show the solution' })).toBeVisible();
  await page.getByRole('button', { name: 'Yes, show the solution' }).click();
  await expect(page.getByRole('region', { name: 'Worked solution, part a' })).toBeVisible();
  await isInOrder(page, 'given up');
});

test('a graph is filled in on the drawing, part by part or all at once', async ({ page, signIn }) => {
  const problem = await makeProblem(await signIn(), { templateId: 'graph-worksheet' });
  await page.goto(`/problems/${problem.id}`);
  const onDrawing = (name: RegExp) => page.getByRole('textbox', { name }).locator('visible=true').first();
  const right = (index: number) => problem.right[problem.parts[index] ?? ''] ?? '';
  await onDrawing(/^Value of a, part a/).fill(right(0));
  await expect(part(page, 'a').getByRole('textbox')).toHaveValue(right(0));
  await onDrawing(/^Local derivative of b by a, part d/).fill(right(3));
  await page.getByRole('button', { name: 'Check all that is filled in' }).click();
  await expect(part(page, 'a').getByRole('status').last()).toContainText('Right');
  await expect(part(page, 'd').getByRole('status').last()).toContainText('Right');
  await page.getByText('The same fields as a table').click();
  await page
    .getByRole('table', { name: 'Nodes' })
    .getByRole('textbox', { name: /^Value of b, part b/ })
    .fill(right(1));
  await page.keyboard.press('Enter');
  await expect(part(page, 'b').getByRole('status').last()).toContainText('Right');
  await isInOrder(page, 'graph');
});

test('where answers count, Enter shows the reading first, and Ctrl Enter hands in at once', async ({
  page,
  signIn,
}) => {
  const viewer = await signIn();
  const dueAt = new Date(Date.now() + 3_600_000);
  const { id: assignmentId } = await makeAssignment(viewer, { mode: 'quiz', dueAt });
  const problem = await makeProblem(viewer, { purpose: 'assignment', assignmentId, position: 0 });
  const attempts = () => database().attempt.count({ where: { learnerId: viewer.id, problemId: problem.id } });
  await page.goto(`/problems/${problem.id}`);
  const [a, b] = [part(page, 'a'), part(page, 'b')];
  await a.getByRole('textbox').fill('6x');
  await page.keyboard.press('Enter');
  await expect(a.getByText('Enter once more saves it.').last()).toBeVisible();
  expect(await attempts()).toBe(0);
  await page.keyboard.press('Enter');
  await expect(a.getByRole('status').last()).toContainText('Saved');
  await b.getByRole('textbox').fill('7x');
  await page.keyboard.press('Control+Enter');
  await expect(b.getByRole('status').last()).toContainText('Saved');
  expect(await attempts()).toBe(2);
});

test('a report reaches the administrators', async ({ page, signIn }) => {
  const viewer = await signIn();
  const problem = await makeProblem(viewer);
  await page.goto(`/problems/${problem.id}`);
  const text = `The sign is off in ${problem.id}.`;
  await page.getByText('Report a problem with this one').click();
  await page.getByLabel('What is wrong?').fill(text);
  await page.getByRole('button', { name: 'Send the report' }).click();
  await expect(page.getByText('The author gets it')).toBeVisible();
  await signIn('administrator');
  await page.goto('/reports');
  const reported = page.getByRole('listitem').filter({ hasText: text });
  await reported.getByRole('button', { name: 'Mark as dealt with' }).click();
  await expect(reported.getByText('Dealt with', { exact: true })).toBeVisible();
});

test('how one likes to type is remembered; the visual editor writes what the plain field shows', async ({
  page,
  signIn,
}) => {
  const problem = await makeProblem(await signIn());
  await page.goto(`/problems/${problem.id}`);
  const region = part(page, 'a');
  await region.getByRole('textbox').fill('x^2');
  const saved = page.waitForResponse((response) => response.request().method() === 'POST');
  await region.getByRole('button', { name: 'Visual editor' }).click();
  await saved;
  await expect(region.locator('math-field')).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.type('+1');
  await expect(region.locator('input[name^="answers."]')).toHaveValue(/\+1$/);
  await page.reload();
  await expect(region.locator('math-field')).toBeVisible();
  await isInOrder(page, 'visual editor');
  await region.getByRole('button', { name: 'Type it as text' }).click();
  await expect(region.getByRole('textbox')).toBeVisible();
});
