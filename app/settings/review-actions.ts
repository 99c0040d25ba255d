// How much review a person wants.
'use server';
import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { canEditProfile } from '@/lib/access/account';
import { ok } from '@/lib/result';
import { formAction } from '@/lib/server/action';
import { reviewCapField, setReviewCap } from '@/lib/server/progress/review-cap';

export const saveReviewCap = formAction(
  'settings.reviews',
  z.object({ reviewCap: reviewCapField }),
  async ({ reviewCap }, viewer) => {
    const saved = await setReviewCap(viewer, reviewCap);
    if (!saved.ok) return saved;
    revalidatePath('/settings');
    return ok({ message: { code: 'settings-saved' } });
  },
  { allow: canEditProfile },
);
