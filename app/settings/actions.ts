// What a person changes about their own account.
'use server';
import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { canEditProfile, canHaveTokens } from '@/lib/access/account';
import { err, ok, type Result } from '@/lib/result';
import { changeEmail } from '@/lib/server/account/change-email';
import { changePassword } from '@/lib/server/account/change-password';
import { createToken } from '@/lib/server/account/create-token';
import { deleteAccount } from '@/lib/server/account/delete-account';
import { endOtherSessions } from '@/lib/server/account/end-sessions';
import {
  emailField,
  localeField,
  nameField,
  newPasswordField,
  themeField,
  timeZoneField,
} from '@/lib/server/account/fields';
import { revokeToken } from '@/lib/server/account/revoke-token';
import { saveHabits } from '@/lib/server/account/typing-habits';
import { updateSettings } from '@/lib/server/account/update-settings';
import { formAction } from '@/lib/server/action';
import { keepLocale } from '@/lib/server/locale/keep-locale';

/** Empty for an account that came from another site and never set one. */
const currentPassword = z.string().max(200).default('');

/** A wrong password is said at its field. */
const atField = (result: Result<unknown> & { ok: false }, code: string, field: string) =>
  err(result.error.code === code ? { ...result.error, field } : result.error);

export const saveSettings = formAction(
  'settings.save',
  z.object({
    name: nameField,
    timeZone: timeZoneField,
    theme: themeField,
    locale: localeField,
    showStreak: z.literal('on').optional(),
    shortcuts: z.literal('on').optional(),
  }),
  async ({ showStreak, shortcuts, ...settings }, viewer) => {
    const saved = await updateSettings(viewer, { ...settings, showStreak: showStreak === 'on' });
    if (!saved.ok) return saved;
    await keepLocale(settings.locale, null);
    await saveHabits(viewer, { shortcuts: shortcuts === 'on' });
    revalidatePath('/', 'layout');
    return ok({ message: { code: 'settings-saved' } });
  },
  { allow: canEditProfile },
);

export const saveEmail = formAction(
  'settings.email',
  z.object({ email: emailField, emailPassword: currentPassword }),
  async ({ email, emailPassword }, viewer) => {
    const changed = await changeEmail(viewer, email, emailPassword);
    if (changed.ok) return ok({ message: { code: 'email-changed' } });
    if (changed.error.code === 'email-taken') return atField(changed, 'email-taken', 'email');
    return atField(changed, 'wrong-password', 'emailPassword');
  },
  { allow: canEditProfile },
);

export const savePassword = formAction(
  'settings.password',
  z.object({ currentPassword, newPassword: newPasswordField }),
  async ({ currentPassword, newPassword }, viewer) => {
    const changed = await changePassword(viewer, currentPassword, newPassword);
    return changed.ok
      ? ok({ message: { code: 'password-changed' } })
      : atField(changed, 'wrong-password', 'currentPassword');
  },
  { allow: canEditProfile },
);

export const signOutElsewhere = formAction(
  'settings.end-sessions',
  z.object({}),
  async (_input, viewer) => {
    const ended = await endOtherSessions(viewer);
    return ended.ok ? ok({ message: { code: 'sessions-ended' } }) : ended;
  },
  { allow: canEditProfile },
);

export const makeToken = formAction(
  'settings.token-create',
  z.object({ tokenName: nameField }),
  async ({ tokenName }, viewer) => {
    const made = await createToken(viewer, tokenName);
    if (!made.ok) return made;
    revalidatePath('/settings');
    return ok({ message: { code: 'token-created', params: { token: made.value.token } } });
  },
  { allow: canHaveTokens },
);

export const dropToken = formAction(
  'settings.token-revoke',
  z.object({ id: z.string() }),
  async ({ id }, viewer) => {
    const revoked = await revokeToken(viewer, id);
    if (!revoked.ok) return revoked;
    revalidatePath('/settings');
    return ok({ message: { code: 'token-revoked' } });
  },
  { allow: canHaveTokens },
);

export const removeAccount = formAction(
  'settings.delete-account',
  z.object({ deletePassword: currentPassword }),
  async ({ deletePassword }, viewer) => {
    const removed = await deleteAccount(viewer, deletePassword);
    return removed.ok ? ok({ redirectTo: '/' }) : atField(removed, 'wrong-password', 'deletePassword');
  },
  { allow: canEditProfile },
);
