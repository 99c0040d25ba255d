// Why a problem was chosen, as its row keeps it.
import 'server-only';
import { z } from 'zod';
import type { Message } from '@/lib/result';

const schema = z
  .object({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])).optional() })
  .nullable();

/** Null when the person chose it. */
export const readReason = (stored: unknown): Message | null => {
  const reason = schema.parse(stored);
  return reason && { code: reason.code, ...(reason.params && { params: reason.params }) };
};
