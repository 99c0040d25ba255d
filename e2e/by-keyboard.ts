// Reaching and filling in an answer with the keyboard alone.
import { expect, type Locator, type Page } from '@playwright/test';
import type { KeyPart } from '@/lib/problems/key';

/** Presses Tab until the element has the focus. */
export async function tabTo(page: Page, element: Locator): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    if (await element.evaluate((node) => node === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not lead there');
}

async function typeRows(page: Page, region: Locator, pieces: readonly string[], sign: string): Promise<void> {
  await tabTo(page, region.getByRole('textbox').first());
  // The sign opens the next row.
  await page.keyboard.type(pieces.join(sign), { delay: 15 });
  await expect(region.locator('input[name^="answers."]')).toHaveValue(pieces.join(` ${sign} `));
}

async function typeCells(page: Page, region: Locator, answer: string): Promise<void> {
  const rows = JSON.parse(answer) as number[][];
  await tabTo(page, region.getByRole('textbox').first());
  for (const [i, row] of rows.entries()) {
    for (const [j, entry] of row.entries()) {
      const cell = region.getByRole('textbox', { name: `Row ${i + 1}, column ${j + 1}` });
      await tabTo(page, cell);
      await page.keyboard.type(String(entry));
    }
  }
}

async function sort(page: Page, region: Locator, words: readonly string[]): Promise<void> {
  const shown = () =>
    region.locator('li[data-key]').evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.key ?? ''));
  for (const [place, word] of words.entries()) {
    const up = region.locator(`li[data-key="${word}"] [data-move="up"]`);
    for (let at = (await shown()).indexOf(word); at > place; at -= 1) {
      if (!(await up.evaluate((node) => node === document.activeElement))) await up.focus();
      await page.keyboard.press('Alt+ArrowUp');
      await expect.poll(async () => (await shown()).indexOf(word)).toBe(at - 1);
    }
  }
}

/** Fills a part's answer in, the way its kind is answered. */
export async function answerByKeyboard(page: Page, region: Locator, { kind }: KeyPart, text: string): Promise<void> {
  switch (kind) {
    case 'factors':
      return typeRows(page, region, text.split('*'), '*');
    case 'sum':
      return typeRows(page, region, text.split(' + '), '+');
    case 'matrix':
      return typeCells(page, region, text);
    case 'order':
      return sort(page, region, text.split(';'));
    case 'choice': {
      const radios = region.getByRole('radio');
      await tabTo(page, radios.first());
      for (let presses = 0; !(await region.locator(`input[value="${text}"]`).isChecked()); presses += 1) {
        expect(presses).toBeLessThan(10);
        await page.keyboard.press(presses === 0 ? 'Space' : 'ArrowDown');
      }
      return;
    }
    case 'match':
      for (const pair of text.split(';')) {
        const [left = '', right = ''] = pair.split('=');
        const list = region.locator(`select[name$=".${left}"]`);
        await tabTo(page, list);
        for (let presses = 0; (await list.inputValue()) !== right; presses += 1) {
          expect(presses).toBeLessThan(20);
          await page.keyboard.press('ArrowDown');
        }
      }
      return;
    default:
      await tabTo(page, region.getByRole('textbox').first());
      await page.keyboard.type(text);
  }
}
