// What every story starts from: a page, people made in a word and signed in, problems whose answers are known.
import { test as base, expect, type Page } from '@playwright/test';
import type { Role, Viewer } from '@/lib/access/viewer';
import { makePerson } from '@/lib/server/testing/people';
import { sessionOf } from './people';

interface Fixtures {
  /** Makes an account of a role and signs this page's browser in as its owner. */
  readonly signIn: (role?: Role) => Promise<Viewer>;
  /** What the page wrote to the console as an error, and what it threw; a story ends with none. */
  readonly complaints: string[];
}

export const test = base.extend<Fixtures>({
  signIn: async ({ context }, use) => {
    await use(async (role = 'learner') => {
      const viewer = await makePerson(role);
      await context.addCookies([await sessionOf(viewer)]);
      return viewer;
    });
  },
  complaints: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        // A refused request is said by the browser too; stories look at the page instead.
        if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
          complaints.push(message.text());
        }
      });
      await use(complaints);
      expect(complaints, 'errors in the browser').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** The region of one part: `a`, `b`, … or of the only one. */
export const part = (page: Page, letter?: string) =>
  page.getByRole('region', { name: letter ? `Part ${letter}` : 'Your answer', exact: true });
