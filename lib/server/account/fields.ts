// The fields of account forms, each with the code of its sentence.
import 'server-only';
import { z } from 'zod';
import { THEMES } from '@/lib/access/viewer';
import { isTimeZone } from '@/lib/progress/local-day';
import { LOCALES } from '@/lib/words/locale';
import { PASSWORD_MAX, PASSWORD_MIN } from '../auth/password';

export const emailField = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, { error: 'email-invalid' })
  .pipe(z.email({ error: 'email-invalid' }));

export const nameField = z.string().trim().min(1, { error: 'name-required' }).max(100, { error: 'name-too-long' });

export const newPasswordField = z
  .string()
  .min(PASSWORD_MIN, { error: 'password-short' })
  .max(PASSWORD_MAX, { error: 'password-long' });

/** A password typed to prove who one is: its length says nothing. */
export const passwordField = z
  .string()
  .min(1, { error: 'password-required' })
  .max(PASSWORD_MAX, { error: 'password-long' });

export const timeZoneField = z.string().refine(isTimeZone, { error: 'time-zone-unknown' });

/** As a browser reports it in a hidden field: what cannot be understood is UTC. */
export const reportedTimeZoneField = timeZoneField.catch('UTC');

export const themeField = z.enum(THEMES, { error: 'theme-unknown' });

export const localeField = z.enum(LOCALES, { error: 'locale-unknown' });

export const signInFields = z.object({ email: emailField, password: passwordField });

export const signUpFields = z.object({
  name: nameField,
  email: emailField,
  password: newPasswordField,
  timeZone: reportedTimeZoneField,
});
