// Which question was in front of the person when: the current one, and the time spent on each.
import { z } from 'zod';

export const visit = z.object({
  /** Place in the plan, from 0. */
  question: z.number().int().nonnegative(),
  /** ISO instant. */
  at: z.iso.datetime(),
});

export type Visit = z.output<typeof visit>;

export const currentQuestion = (visits: readonly Visit[]): number => visits.at(-1)?.question ?? 0;

/** Adds a visit unless it is the same question again. */
export const visitQuestion = (visits: readonly Visit[], question: number, now: Date): readonly Visit[] =>
  visits.length > 0 && currentQuestion(visits) === question ? visits : [...visits, { question, at: now.toISOString() }];

/** Whole seconds spent on each of `questions` questions: from each visit to the next, the last one to `end`. */
export function secondsByQuestion(visits: readonly Visit[], end: Date, questions: number): readonly number[] {
  const spent = new Array<number>(questions).fill(0);
  visits.forEach(({ question, at }, index) => {
    const until = Math.min(Date.parse(visits[index + 1]?.at ?? end.toISOString()), end.getTime());
    const time = Math.max(0, until - Date.parse(at));
    if (question < questions) spent[question] = (spent[question] ?? 0) + time;
  });
  return spent.map((time) => Math.round(time / 1000));
}
