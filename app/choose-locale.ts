// The language switch in the foot of every page.
'use server';
import { z } from 'zod';
import { ok } from '@/lib/result';
import { localeField } from '@/lib/server/account/fields';
import { publicButtonAction } from '@/lib/server/action';
import { keepLocale } from '@/lib/server/locale/keep-locale';

export const chooseLocale = publicButtonAction(
  'locale.choose',
  z.object({ locale: localeField }),
  async ({ locale }, viewer) => {
    await keepLocale(locale, viewer);
    return ok({});
  },
);
