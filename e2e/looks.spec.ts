// Every page: no fault that axe finds, no sideways scrolling, in light on a wide screen and in dark on a phone.
import { AxeBuilder } from '@axe-core/playwright';
import { browserOf } from './people';
import { routeFiles } from './route-files';
import { ROUTES } from './routes.cases';
import { expect, test } from './story';
import { makeWorld, type World } from './world';

const SCREENS = [
  { name: 'wide, light', viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  { name: 'phone, dark', viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
] as const;
const NARROWEST = { width: 320, height: 640 };
/** What KaTeX draws is hidden from assistive technology; the MathML beside it is what is read. */
const DRAWN = '.katex-html';
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** `/join` only leads on to other pages. */
const pages = routeFiles().filter(({ route, kind }) => kind === 'page' && route !== '/join');

let world: World;
test.beforeAll(async () => {
  world = await makeWorld();
});

for (const { route } of pages) {
  const row = ROUTES[route];
  test(`${route} is in order`, async ({ browser }) => {
    const asker = row?.looksBest;
    if (!row || !asker) throw new Error(`${route} does not say whose view is looked at`);
    for (const { name, ...screen } of SCREENS) {
      const context = await browserOf(browser, asker === 'nobody' ? null : world.people[asker], {
        ...screen,
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      await page.goto(row.at(world));
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      const { violations } = await new AxeBuilder({ page }).exclude(DRAWN).withTags(RULES).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`),
        name,
      ).toEqual([]);
      if (screen.viewport.width === 390) await page.setViewportSize(NARROWEST);
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(sideways, `scrolls sideways: ${name}`).toBe(0);
      await context.close();
    }
  });
}
