// A placement from the map of the skills to what it shows there; then one with the keyboard alone.
import type { Page } from '@playwright/test';
import type { Viewer } from '@/lib/access/viewer';
import { database } from '@/lib/server/database';
import { askedPartsOf } from '@/lib/server/placement/asked-parts';
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

/** Passes questions until the end. */
async function passTheRest(page: Page, from: number, press: () => Promise<void>): Promise<void> {
  const end = page.getByRole('heading', { level: 1, name: /^Your placement:/ });
  for (let number = from; ; number += 1) {
    const place = page.getByText(`Question ${number} of at most 12`);
    await expect(place.or(end).first()).toBeVisible();
    if (await end.isVisible()) return;
    await press();
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
  await passTheRest(page, 2, () => page.getByRole('button', { name: 'I don’t know yet' }).click());

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

test('the keyboard alone goes through a placement', async ({ page, signIn }) => {
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
  await passTheRest(page, 2, () => press('I don’t know yet'));
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByRole('table').getByText('Right', { exact: true })).toHaveCount(1);
});

test('an end that is chosen keeps what was shown, also in German', async ({ page, signIn }) => {
  const viewer = await signIn();
  await database().user.update({ where: { id: viewer.id }, data: { locale: 'de' } });
  await page.goto('/skills');
  await page.getByRole('button', { name: 'Stufe finden in The chain rule' }).click();
  await expect(page.getByText('Frage 1 von höchstens 12')).toBeVisible();
  await page.getByText('Einstufung hier beenden').click();
  await page.getByRole('button', { name: 'Ja, jetzt beenden' }).click();
  await expect(page.getByText('Noch gilt nichts als bekannt', { exact: false })).toBeVisible();
  await expect(page.getByRole('table').getByText('Nicht gezählt')).toHaveCount(1);
});
