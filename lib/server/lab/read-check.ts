// A gradient check asked for by an address.
import 'server-only';
import { z } from 'zod';
import { checkGradient } from '@/lib/lab/gradient-check';
import type { GradientCheck } from '@/lib/lab/view';
import type { Message } from '@/lib/result';
import type { Query } from './read-lab';

const MOST_TYPED = 500;
const FARTHEST = 1e6;

const text = z.string().max(MOST_TYPED);
/** A decimal comma and the typographic minus are read as well. */
const place = z
  .string()
  .trim()
  .min(1)
  .max(MOST_TYPED)
  .transform((typed) => Number(typed.replace(',', '.').replace('−', '-')))
  .pipe(z.number().min(-FARTHEST).max(FARTHEST));
const fields = z.object({ function: text, derivative: text, x: place });

export interface CheckPage {
  readonly values: Readonly<Record<string, string>>;
  readonly faults: Readonly<Record<string, Message>>;
  readonly check?: GradientCheck;
}

/** Without a question there are no faults and no check; the values are then an example to begin with. */
export function readCheck(query: Query): CheckPage {
  if (query.function === undefined) return { values: { function: 'sin(3x^2+2)', derivative: '', x: '1' }, faults: {} };
  const first = (value: Query[string]) => (Array.isArray(value) ? value[0] : value) ?? '';
  const typed = { function: first(query.function), derivative: first(query.derivative), x: first(query.x) };
  const values = {
    ...typed,
    function: typed.function.slice(0, MOST_TYPED),
    derivative: typed.derivative.slice(0, MOST_TYPED),
  };
  const asked = fields.safeParse(typed);
  if (!asked.success) {
    const wrong = new Set(asked.error.issues.map(({ path }) => String(path[0])));
    const faults = [...wrong].map((field): [string, Message] => [
      field,
      field === 'x' ? { code: 'lab.point' } : { code: 'too-large.length', params: { limit: MOST_TYPED } },
    ]);
    return { values, faults: Object.fromEntries(faults) };
  }
  const found = checkGradient(asked.data);
  return found.ok
    ? { values, faults: {}, check: found.value }
    : { values, faults: { [found.error.field]: found.error.message } };
}
