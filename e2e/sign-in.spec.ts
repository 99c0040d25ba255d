// Accounts: wrong password, taken address, a session that ends in the middle of an answer, roles that act at once, one-time links.
import { hashPassword } from '@/lib/server/auth/password';
import { database } from '@/lib/server/database';
import { makePerson } from '@/lib/server/testing/people';
import { makeProblem } from '@/lib/server/testing/problems';
import { sessionOf } from './people';
import { expect, part, test } from './story';

const PASSWORD = 'four plain quiet words';

async function withPassword(id: string): Promise<string> {
  const { email } = await database().user.update({
    where: { id },
    data: { passwordHash: await hashPassword(PASSWORD) },
    select: { email: true },
  });
  return email ?? '';
}

test('a wrong password and an unknown address are told alike, and the address stays', async ({ page }) => {
  const email = await withPassword((await makePerson()).id);
  const said: (string | null)[] = [];
  for (const address of [email, 'nobody@example.org']) {
    await page.goto('/sign-in');
    await page.getByLabel('Email').fill(address);
    await page.getByLabel('Password').fill('not this one');
    await page.getByRole('button', { name: 'Sign in' }).click();
    const alert = page.getByRole('alert').filter({ hasText: 'wrong' });
    await expect(alert).toBeVisible();
    await expect(page.getByLabel('Email')).toHaveValue(address);
    said.push(await alert.textContent());
  }
  expect(said[0]).toBe(said[1]);
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL('/home');
  await page.getByLabel(/^Your menu/).click();
  // Before its code has come the menu is a native disclosure with a form.
  const signOut = { name: 'Sign out' };
  await page.getByRole('menuitem', signOut).or(page.getByRole('button', signOut)).click();
  await expect(page).toHaveURL('/');
  await page.goto('/home');
  await expect(page).toHaveURL(/\/sign-in/);
});

test('a taken address and a short password are said at their fields', async ({ page }) => {
  const { email } = await makePerson();
  await page.goto('/sign-up');
  await page.getByLabel('Name').fill('Second');
  await page.getByLabel('Email').fill(email ?? '');
  await page.getByLabel('Password').fill('short');
  await page.getByRole('button', { name: 'Make my account' }).click();
  await expect(page.getByLabel('Password')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByLabel('Name')).toHaveValue('Second');
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Make my account' }).click();
  await expect(page.getByLabel('Email')).toHaveAttribute('aria-invalid', 'true');
});

test('a session that ends in the middle of an answer loses nothing', async ({ page, signIn }) => {
  const viewer = await signIn();
  const email = await withPassword(viewer.id);
  const problem = await makeProblem(viewer);
  await page.goto(`/problems/${problem.id}`);
  await database().user.update({ where: { id: viewer.id }, data: { sessionVersion: { increment: 1 } } });
  await part(page, 'b').getByRole('textbox').fill('12345x');
  await part(page, 'b')
    .getByRole('button', { name: /^Check/ })
    .click();
  await expect(page).toHaveURL(/\/sign-in/);
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL(`/problems/${problem.id}`);
  await expect(part(page, 'b').getByRole('textbox')).toHaveValue('12345x');
});

test('an administrator grants a role, and it acts at once', async ({ page, browser, signIn }) => {
  await signIn('administrator');
  const other = await makePerson();
  const theirs = await browser.newContext();
  await theirs.addCookies([await sessionOf(other)]);
  const their = await theirs.newPage();
  expect((await their.goto('/sets'))?.status()).toBe(404);
  await page.goto(`/admin?q=${other.email}`);
  await page.getByRole('combobox', { name: /^Role of/ }).selectOption('instructor');
  await page.getByRole('button', { name: /^Set role/ }).click();
  await expect(page.getByRole('main').getByRole('status').first()).toBeVisible();
  expect((await their.goto('/sets'))?.status()).toBe(200);
  await page.getByRole('combobox', { name: /^Role of/ }).selectOption('learner');
  await page.getByRole('button', { name: /^Set role/ }).click();
  await expect.poll(async () => (await their.goto('/sets'))?.status()).toBe(404);
  await theirs.close();
});

test('a set-password link works once', async ({ page, signIn, browser }) => {
  await signIn('administrator');
  const other = await makePerson();
  await page.goto(`/admin?q=${other.email}`);
  await page.getByRole('button', { name: /^Make a set-password link/ }).click();
  const address = await page.locator('input[readonly]').inputValue();
  const theirs = await (await browser.newContext()).newPage();
  await theirs.goto(address);
  await theirs.getByLabel('New password').fill(PASSWORD);
  await theirs.getByRole('button', { name: 'Set password and sign in' }).click();
  await expect(theirs).toHaveURL('/home');
  await theirs.goto(address);
  await expect(theirs.getByRole('heading', { name: 'This link no longer works' })).toBeVisible();
  await theirs.context().close();
});
