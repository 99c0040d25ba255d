// Rounds: one from its first problem to its summary with the mouse, another with the keyboard alone.
import type { Locator, Page } from '@playwright/test';
import type { Viewer } from '@/lib/access/viewer';
import { submitAnswer } from '@/lib/server/practice/submit-answer';
import { loadOpenRound } from '@/lib/server/rounds/load-round';
import { nextInRound } from '@/lib/server/rounds/next-in-round';
import { knowProblem } from '@/lib/server/testing/problems';
import { solve } from './answer';
import { expect, test } from './story';

/** Solves what is in hand without the browser, and goes on. */
async function solveAside(viewer: Viewer): Promise<void> {
  const round = await loadOpenRound(viewer);
  if (!round?.working) throw new Error('no problem in hand');
  const { id: problemId, right } = await knowProblem(viewer.id, round.working);
  await submitAnswer(viewer, { problemId, answers: right, idempotencyKey: problemId });
  await nextInRound(viewer, { roundId: round.id, after: problemId });
}

async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  await expect(target).toBeFocused();
}

test('a round is begun, left, gone on with, and ends with its summary', async ({ page, signIn }) => {
  const viewer = await signIn();
  await page.goto('/home');
  await page.getByRole('button', { name: 'Start a round of 10 problems' }).click();
  await expect(page.getByText('1 of 10')).toBeVisible();
  await expect(page.getByText('Why this one?')).toBeVisible();
  await solve(page);
  await page.getByRole('button', { name: 'Next problem' }).click();
  await expect(page.getByText('2 of 10')).toBeVisible();
  for (let place = 2; place < 10; place += 1) await solveAside(viewer);
  await page.goto('/practice');
  await expect(page.getByText('9 of 10 problems are done', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByText('10 of 10')).toBeVisible();
  await solve(page);
  await page.getByRole('button', { name: 'See how the round went' }).click();
  await expect(page.getByRole('heading', { name: 'Your round is done' })).toBeVisible();
  await expect(page.getByText('You solved 10 of 10 problems, all of them without hints.')).toBeVisible();
  await expect(page.getByRole('table').getByRole('link')).toHaveCount(10);
  await expect(page.getByRole('button', { name: 'Start a round of 10 problems' })).toBeVisible();
});

test('the keyboard alone goes through a round by the clock', async ({ page, signIn }) => {
  await signIn();
  await page.goto('/practice');
  await tabTo(page, page.getByRole('button', { name: 'Start a round of 15 minutes' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('timer')).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Hide the time' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('timer')).toHaveCount(0);
  await tabTo(page, page.locator('summary', { hasText: 'Give up and see the solution' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Yes, show the solution' }));
  await page.keyboard.press('Enter');
  const next = page.getByRole('button', { name: 'Next problem' });
  await expect(next).toBeVisible();
  await tabTo(page, next);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Problem 2')).toBeVisible();
  await expect(page.getByRole('timer')).toHaveCount(0);
  await tabTo(page, page.getByRole('link', { name: 'Choose something else, or end the round' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Your round so far' })).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'End the round' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Your round is done' })).toBeVisible();
  await expect(page.getByText('You solved none of the 2 problems', { exact: false })).toBeVisible();
});
