// Every page: no fault that axe finds, no sideways scrolling, in light on a wide screen and in dark on a phone.
import { isInOrder } from './in-order';
import { sessionOf } from './people';
import { routeFiles } from './route-files';
import { ROUTES } from './routes.cases';
import { expect, test } from './story';
import { makeWorld, type World } from './world';

const WIDE = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };
const NARROWEST = { width: 320, height: 640 };

/** `/join` only leads on to other pages. */
const pages = routeFiles().filter(({ route, kind }) => kind === 'page' && route !== '/join');

let world: World;
test.beforeAll(async () => {
  world = await makeWorld();
});

for (const { route } of pages) {
  const row = ROUTES[route];
  test(`${route} is in order`, async ({ page, context }) => {
    const asker = row?.looksBest;
    if (!row || !asker) throw new Error(`${route} does not say whose view is looked at`);
    if (asker !== 'nobody') await context.addCookies([await sessionOf(world.people[asker])]);
    const doesNotScrollSideways = async (screen: string) => {
      const sideways = () =>
        page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(await sideways(), `scrolls sideways: ${screen}`).toBe(0);
    };

    await page.setViewportSize(WIDE);
    await page.goto(row.at(world));
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await isInOrder(page, 'wide, light');
    await doesNotScrollSideways('wide');

    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize(PHONE);
    await isInOrder(page, 'phone, dark', 'look');
    await page.setViewportSize(NARROWEST);
    await doesNotScrollSideways('narrowest');
  });
}
