// Typing or choosing an answer in a part, the way its kind is answered, and what is then said about it.
import { expect, type Locator, type Page } from '@playwright/test';
import type { KeyPart } from '@/lib/problems/key';
import { database } from '@/lib/server/database';
import { type KnownProblem, knowProblem } from '@/lib/server/testing/problems';
import { part } from './story';

const letterOf = (index: number): string => String.fromCharCode(97 + index);

/** Is this kind of answer typed, not chosen? */
export const isTyped = (kind: KeyPart['kind']): boolean => kind !== 'choice' && kind !== 'order' && kind !== 'match';

/** Fills a part's answer in: a choice is clicked, steps are moved up, partners are chosen from lists, anything else is typed as text. */
export async function fill(region: Locator, { kind }: Pick<KeyPart, 'kind'>, answer: string): Promise<void> {
  if (isTyped(kind)) return typeText(region, answer);
  if (kind === 'choice') return region.locator(`input[type="radio"][value="${answer}"]`).check();
  if (kind === 'order') return putInOrder(region, answer.split(';'));
  for (const pair of answer.split(';')) {
    const [left = '', right = ''] = pair.split('=');
    await region.locator(`select[name$=".${left}"]`).selectOption(right);
  }
}

/** In the plain field, whatever view of the text is shown first. */
async function typeText(region: Locator, answer: string): Promise<void> {
  const field = region.locator('input[name^="answers."]');
  if (!(await field.isVisible())) await region.getByRole('button', { name: 'Type it as text' }).click();
  await field.fill(answer);
}

async function putInOrder(region: Locator, words: readonly string[]): Promise<void> {
  const rows = region.locator('li[data-key]');
  const shown = () => rows.evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.key ?? ''));
  for (const [place, word] of words.entries()) {
    for (let at = (await shown()).indexOf(word); at > place; at -= 1) {
      await region.locator(`li[data-key="${word}"] [data-move="up"]`).click();
    }
  }
}

/** Answers one part and presses its button. */
export async function send(page: Page, index: number, key: Pick<KeyPart, 'kind'>, answer: string): Promise<void> {
  const region = part(page, letterOf(index));
  await fill(region, key, answer);
  await region.getByRole('button', { name: /^Check/ }).click();
}

/** Answers one part and waits for what is said about it. */
export async function check(
  page: Page,
  index: number,
  key: Pick<KeyPart, 'kind'>,
  answer: string,
  said: string | RegExp,
): Promise<void> {
  await send(page, index, key, answer);
  await expect(part(page, letterOf(index)).getByRole('status').last()).toContainText(said);
}

/** The problem of the page that is open, with its answers. */
export async function problemOf(page: Page): Promise<KnownProblem> {
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  const { learnerId } = await database().problem.findFirstOrThrow({ where: { id }, select: { learnerId: true } });
  return knowProblem(learnerId, id);
}

/** Answers every part of the open problem right, in order. */
export async function solve(page: Page): Promise<KnownProblem> {
  const problem = await problemOf(page);
  for (const [index, key] of problem.key.entries()) {
    const answer = problem.right[key.id] ?? '';
    if (index < problem.key.length - 1) await check(page, index, key, answer, 'Right');
    else await send(page, index, key, answer);
  }
  await expect(page.getByText(/^You solved this/)).toBeVisible();
  return problem;
}
