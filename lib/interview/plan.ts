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

/** No interview repeats one template more often than this: the third set of numbers tells nothing new. */
const ROUNDS = 2;

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
 * Draws without repetition until the next question would not fit, then once more with fresh numbers if time is left;
 * within a round the easier come first. At least one question, also when none fits. Empty only without candidates.
 */
export function planInterview(
  minutes: number,
  candidates: readonly PlannedQuestion[],
  seed: number,
): readonly PlannedQuestion[] {
  const plan: PlannedQuestion[] = [];
  const generator = createGenerator('interview', seed);
  let left = minutes;
  for (let round = 0; round < ROUNDS; round += 1) {
    const drawn: PlannedQuestion[] = [];
    for (const candidate of shuffle(candidates, generator)) {
      if (candidate.minutes > left && plan.length + drawn.length > 0) continue;
      drawn.push(candidate);
      left -= candidate.minutes;
    }
    plan.push(...drawn.sort((a, b) => a.difficulty - b.difficulty));
  }
  return plan;
}
