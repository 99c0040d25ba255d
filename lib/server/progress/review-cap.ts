// How many due reviews a person wants in a day at most.
import 'server-only';
import { z } from 'zod';
import type { Viewer } from '@/lib/access/viewer';
import { ok, type Result } from '@/lib/result';
import { database } from '../database';

export const MAX_REVIEWS = 200;

/** A whole number as typed; an emptied field is none, and no wish for no reviews. */
export const reviewCapField = z
  .string()
  .trim()
  .regex(/^\d{1,3}$/, { error: 'review-cap-invalid' })
  .transform(Number)
  .refine((count) => count <= MAX_REVIEWS, { error: 'review-cap-invalid' });

export async function loadReviewCap(viewer: Pick<Viewer, 'id'>): Promise<number> {
  const { reviewCap } = await database().user.findUniqueOrThrow({
    where: { id: viewer.id },
    select: { reviewCap: true },
  });
  return reviewCap;
}

/** From 0, for none, to `MAX_REVIEWS`. */
export async function setReviewCap(viewer: Pick<Viewer, 'id'>, reviewCap: number): Promise<Result<{ id: string }>> {
  await database().user.update({ where: { id: viewer.id }, data: { reviewCap }, select: { id: true } });
  return ok({ id: viewer.id });
}
