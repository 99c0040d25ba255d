// What axe finds wrong with the page as it stands.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** What KaTeX draws is hidden from assistive technology; the MathML beside it is what is read. */
const DRAWN = '.katex-html';
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules whose findings depend on colours and measures, not on the document alone. */
const OF_THE_LOOK = ['color-contrast', 'target-size', 'scrollable-region-focusable', 'link-in-text-block'];

/**
 * Fails when axe finds a fault. `look` asks only what another size or colour scheme can change: enough for a page that was looked at whole before.
 * The pages have no frames, so axe runs in the page alone ("legacy"), which halves its time.
 */
export async function isInOrder(page: Page, state: string, what: 'whole' | 'look' = 'whole'): Promise<void> {
  // After an action the title comes with the rest of the page's head, a moment later than the page.
  await expect(page).toHaveTitle(/./);
  const axe = new AxeBuilder({ page }).setLegacyMode(true).exclude(DRAWN);
  const { violations } = await (what === 'whole' ? axe.withTags(TAGS) : axe.withRules(OF_THE_LOOK)).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
  expect(found, state).toEqual([]);
}
