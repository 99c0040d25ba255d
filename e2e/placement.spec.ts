// A placement from the map of the skills to what it shows there; then one with the keyboard alone.
import type { Page } from '@playwright/test';
import type { Viewer } from '@/lib/access/viewer';
import { database } from '@/lib/server/database';
import { askedPartsOf } from '@/lib/server/placement/asked-parts';
import { loadPlacement } from '@/lib/server/placement/load-placement';
import { passQuestion } from '@/lib/server/placement/pass-question';
import { knowProblem } from '@/lib/server/testing/problems';
import { fill } from './answer';
import { answerByKeyboard, tabTo } from './by-keyboard';
import { isInOrder } from './in-order';
import { expect, part, test } from './story';

const BEGIN = 'Find your level in The chain rule';

/** The question in front, with the parts that are asked and their answers. */
async function inFront(viewer: Viewer) {
  const row = await database().problem.findFirstOrThrow({
    where: { learnerId: viewer.id, purpose: 'placement', state: 'open' },
    select: { id: true, skill: true, templateId: true, version: true },
  });
  const [asked, { key, right }] = [await askedPartsOf(row), await knowProblem(viewer.id, row.id)];
  const parts = key.filter(({ id }) => asked.includes(id));
  const regionOf = (page: Page, index: number) =>
    parts.length > 1 ? part(page, String.fromCharCode(97 + index)) : part(page);
  return { ...row, parts, right, regionOf };
}

async function answerRight(page: Page, viewer: Viewer): Promise<string> {
  const question = await inFront(viewer);
  for (const [index, key] of question.parts.entries()) {
    await fill(question.regionOf(page, index), key, question.right[key.id] ?? '');
  }
  await page.getByRole('button', { name: 'Hand in' }).click();
  return question.skill;
}

/** Says "I don't know yet" to what is left, without the browser. */
async function passTheRestAside(viewer: Viewer, placementId: string): Promise<void> {
  for (;;) {
    const placement = await loadPlacement(viewer, placementId);
    if (!placement?.problemId) return;
    await passQuestion(viewer, { placementId, problemId: placement.problemId });
  }
}

test('a placement is begun, left, gone on with, and the map shows what is known', async ({ page, signIn }) => {
  const viewer = await signIn();
  await page.goto('/skills');
  await page.getByRole('button', { name: BEGIN }).click();
  await expect(page.getByText('Question 1 of at most 12')).toBeVisible();
  const first = await inFront(viewer);
  await page.getByRole('button', { name: 'Hand in' }).click();
  await expect(page.getByText('Still empty', { exact: false }).first()).toBeVisible();
  await isInOrder(page, 'question');
  const skill = await answerRight(page, viewer);
  await expect(page.getByText('Question 2 of at most 12')).toBeVisible();
  await expect(page.getByText(/Not right yet|^Right$/)).toHaveCount(0);
  await page.goto(`/problems/${first.id}`);
  await expect(page).toHaveURL(/\/placements\//);

  await page.getByRole('link', { name: 'Go on later' }).click();
  await expect(page.getByText('1 of at most 12 questions are done', { exact: false })).toBeVisible();
  await page.goto('/home');
  await page.getByRole('button', { name: 'Go on with the placement in The chain rule' }).click();
  await expect(page.getByText('Question 2 of at most 12')).toBeVisible();
  await answerRight(page, viewer);
  await expect(page.getByText('Question 3 of at most 12')).toBeVisible();
  await page.getByRole('button', { name: 'I don’t know yet' }).click();
  await expect(page.getByText('Question 4 of at most 12')).toBeVisible();
  await passTheRestAside(viewer, page.url().split('/').at(-1) ?? '');
  await page.reload();

  await expect(page.getByText('Known (', { exact: false }).first()).toBeVisible();
  await expect(page.getByText('Next after what your placement showed you know.')).toBeVisible();
  await isInOrder(page, 'summary');
  await page.getByRole('table').getByRole('link').first().click();
  await expect(page).toHaveURL(new RegExp(`/problems/${first.id}$`));
  await expect(page.getByRole('heading', { name: /^Worked solution/ }).first()).toBeVisible();
  await page.getByRole('link', { name: 'Back to the placement' }).click();
  await page.getByRole('link', { name: 'See it on the map of the skills' }).click();
  await expect(page.locator(`a[href="/skills/${skill}"]`).first()).toContainText('known');
});

test('the keyboard alone goes through a placement and ends it', async ({ page, signIn }) => {
  const viewer = await signIn();
  const press = async (name: string) => {
    await tabTo(page, page.getByRole('button', { name }));
    await page.keyboard.press('Enter');
  };
  await page.goto('/skills');
  await press(BEGIN);
  await expect(page.getByText('Question 1 of at most 12')).toBeVisible();
  const question = await inFront(viewer);
  for (const [index, key] of question.parts.entries()) {
    await answerByKeyboard(page, question.regionOf(page, index), key, question.right[key.id] ?? '');
  }
  await page.keyboard.press('Enter');
  await expect(page.getByText('Enter once more hands it in.').last()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Question 2 of at most 12')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await press('I don’t know yet');
  await expect(page.getByText('Question 3 of at most 12')).toBeVisible();
  await tabTo(page, page.locator('summary', { hasText: 'End the placement here' }));
  await page.keyboard.press('Enter');
  await press('Yes, end it now');
  await expect(page.getByRole('heading', { level: 1, name: /^Your placement:/ })).toBeFocused();
  for (const answer of ['Right', 'Not yet', 'Not counted']) {
    await expect(page.getByRole('table').getByText(answer, { exact: true })).toHaveCount(1);
  }
});

test('a placement in another subject is as short as that is, in German', async ({ page, signIn }) => {
  const viewer = await signIn();
  await database().user.update({ where: { id: viewer.id }, data: { locale: 'de' } });
  await page.goto('/skills');
  await page.getByRole('button', { name: 'Stufe finden in Logarithmische Ableitungen und Likelihoods' }).click();
  const end = page.getByRole('heading', { level: 1, name: /^Deine Einstufung:/ });
  for (let number = 1; number <= 3 && !(await end.isVisible()); number += 1) {
    await expect(page.getByText(`Frage ${number} von höchstens 3`)).toBeVisible();
    await page.getByRole('button', { name: 'Weiß ich noch nicht' }).click();
    await expect(page.getByText(`Frage ${number + 1} von höchstens 3`).or(end)).toBeVisible();
  }
  await expect(end).toBeVisible();
  await expect(page.getByText('Noch gilt nichts als bekannt', { exact: false })).toBeVisible();
});
