// The plan of an interview: which templates, in which order, so that the expected minutes fill the time. Same seed, same plan.
import { z } from 'zod';
import { createGenerator, type Generator } from '../problems/generator';

export const INTERVIEW_LENGTHS = [15, 30] as const;
export type InterviewLength = (typeof INTERVIEW_LENGTHS)[number];

export const plannedQuestion = z.object({
  templateId: z.string(),
  version: z.number().int().positive(),
  title: z.string(),
  difficulty: z.number(),
  /** Expected. */
  minutes: z.number().positive(),
});

export type PlannedQuestion = z.output<typeof plannedQuestion>;

/** An interview is more than one question: none takes more than this share of the time, if others do not. */
const LONGEST_SHARE = 2 / 3;

/** All candidates in an order that the seed alone decides (Fisher and Yates). */
function shuffle(candidates: readonly PlannedQuestion[], generator: Generator): readonly PlannedQuestion[] {
  const order = [...candidates].sort((a, b) => (a.templateId < b.templateId ? -1 : 1));
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = generator.integer(0, last);
    [order[last], order[other]] = [order[other] as PlannedQuestion, order[last] as PlannedQuestion];
  }
  return order;
}

/**
 * Draws without repetition whatever still fits the time; the easier come first. At least one question, also when none
 * fits. Empty only without candidates.
 */
export function planInterview(
  minutes: number,
  candidates: readonly PlannedQuestion[],
  seed: number,
): readonly PlannedQuestion[] {
  const order = shuffle(candidates, createGenerator('interview', seed));
  const short = order.filter((candidate) => candidate.minutes <= minutes * LONGEST_SHARE);
  const plan: PlannedQuestion[] = [];
  let left = minutes;
  for (const candidate of short.length > 0 ? short : order) {
    if (candidate.minutes > left && plan.length > 0) continue;
    plan.push(candidate);
    left -= candidate.minutes;
  }
  return plan.sort((a, b) => a.difficulty - b.difficulty);
}
