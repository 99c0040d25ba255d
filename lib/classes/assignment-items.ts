// What an assignment asks, as it stood when the set was given: later edits of set or templates change nothing underway.
import { z } from 'zod';

export const MAX_COUNT = 20;
export const MAX_ITEMS = 40;
export const MAX_PROBLEMS = 100;

export const assignmentItem = z.object({
  templateId: z.string(),
  version: z.number().int().positive(),
  title: z.string(),
  count: z.number().int().positive().max(MAX_COUNT),
  /** Null: every learner gets a seed of their own. A fixed seed gives everybody `seed`, `seed + 1`, … */
  seed: z.number().int().nonnegative().nullable(),
});

export type AssignmentItem = z.output<typeof assignmentItem>;

/** One place of an assignment. */
export interface AssignedProblem {
  /** From 0. */
  readonly position: number;
  readonly templateId: string;
  readonly version: number;
  readonly title: string;
  readonly seed: number | null;
}

/** Seeds are 31-bit, so that they fit the database's integer. */
export const MAX_SEED = 2 ** 31 - 1;

/** The stored column as items; throws when it is not what `assign-set` wrote. */
export const readItems = (stored: unknown): readonly AssignmentItem[] => z.array(assignmentItem).parse(stored);

/** Every place of the assignment in order. */
export function expandItems(items: readonly AssignmentItem[]): readonly AssignedProblem[] {
  return items
    .flatMap(({ templateId, version, title, count, seed }) =>
      Array.from({ length: count }, (_, nth) => ({
        templateId,
        version,
        title,
        seed: seed === null ? null : (seed + nth) % (MAX_SEED + 1),
      })),
    )
    .map((problem, position) => ({ position, ...problem }));
}
