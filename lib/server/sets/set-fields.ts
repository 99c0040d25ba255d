// What a set's forms may hold.
import 'server-only';
import { z } from 'zod';
import { MAX_COUNT, MAX_SEED } from '@/lib/classes/assignment-items';

export const setFields = z.object({
  title: z.string().trim().min(1).max(120),
  description: z.string().trim().max(2000).default(''),
});

export type SetFields = z.output<typeof setFields>;

/** A whole number typed into a form; a blank one is null. */
const blankOr = <S extends z.ZodType>(schema: S) =>
  z.preprocess((typed) => (typeof typed === 'string' && typed.trim() === '' ? null : typed), schema);

export const seedField = blankOr(
  z.coerce.number('seed-invalid').int('seed-invalid').min(0, 'seed-invalid').max(MAX_SEED, 'seed-invalid').nullable(),
).default(null);

export const countField = z.coerce
  .number('count-invalid')
  .int('count-invalid')
  .min(1, 'count-invalid')
  .max(MAX_COUNT, 'count-invalid');

/** Names one item of the set as the page showed it. */
export const placeFields = {
  position: z.coerce.number().int().nonnegative(),
  templateId: z.string().min(1).max(100),
};
