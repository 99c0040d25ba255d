// What a class's form may hold.
import 'server-only';
import { z } from 'zod';

export const classFields = z.object({
  name: z.string().trim().min(1).max(120),
  description: z.string().trim().max(2000).default(''),
});

export type ClassFields = z.output<typeof classFields>;
