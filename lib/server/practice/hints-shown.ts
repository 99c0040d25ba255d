// How many hints of each part were shown, as the problem's row keeps it.
import 'server-only';
import { z } from 'zod';

const schema = z.record(z.string(), z.int().min(0));

export type HintsShown = Readonly<Record<string, number>>;

export const readHintsShown = (stored: unknown): HintsShown => schema.parse(stored);

export const countHints = (stored: unknown): number =>
  Object.values(readHintsShown(stored)).reduce((sum, count) => sum + count, 0);
