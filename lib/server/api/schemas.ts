// The bodies of the public API. The same schemas check requests and make the OpenAPI description.
import 'server-only';
import { z } from 'zod';
import { ANSWER_KINDS } from '@/lib/problems/answer-kind';
import { MAX_ANSWER } from '../practice/check-answers';
import { MAX_SEED } from '../practice/create-problem';

const reference = z.string().min(1).max(100);

export const newProblem = z
  .strictObject({
    template: reference.optional().describe('Id of a template.'),
    skill: reference.optional().describe('Id of a skill: one of its templates is chosen.'),
    set: reference.optional().describe('Id of a problem set of yours or assigned to you.'),
    seed: z.int().min(0).max(MAX_SEED).optional().describe('Only for those who may choose it.'),
  })
  .refine(({ template, skill, set }) => [template, skill, set].filter((name) => name !== undefined).length <= 1, {
    error: 'one-of-template-skill-set',
  })
  .describe('At most one of `template`, `skill` and `set`; with none, the suggested skill.');

export const newAttempt = z.strictObject({
  answers: z.record(z.string(), z.string()).describe(`Answer by part id, each at most ${MAX_ANSWER} characters.`),
});

export const questionPart = z.strictObject({
  id: z.string(),
  kind: z.enum(ANSWER_KINDS),
  prompt: z.string().describe('Markdown with $TeX$.'),
  variables: z.record(z.string(), z.string()).describe('Declared names with their domains.'),
  choices: z.array(z.string()).optional().describe('The words an answer is made of.'),
  attemptsLeft: z.int().min(0).optional().describe('Absent when there is no limit.'),
});

export const question = z.strictObject({
  title: z.string(),
  prompt: z.string().describe('Markdown with $TeX$.'),
  parts: z.array(questionPart),
});

export const problem = z.strictObject({ id: z.string(), question });

export const attempt = z.strictObject({
  attempt: z.int().min(1).describe('Number of the attempt within the problem.'),
  verdicts: z
    .record(
      z.string(),
      z.strictObject({
        verdict: z.enum(['correct', 'incorrect', 'invalid', 'undecided']),
        message: z.string(),
        misconceptions: z.array(z.string()),
      }),
    )
    .describe('By part id. While a quiz or an interview runs, only unreadable answers are in it.'),
  solved: z.boolean(),
});

export const templates = z.strictObject({
  templates: z.array(
    z.strictObject({
      template: z.string(),
      version: z.int(),
      subject: z.string(),
      skill: z.string(),
      title: z.string(),
      difficulty: z.int().min(1).max(5),
      parts: z.array(z.enum(ANSWER_KINDS)),
    }),
  ),
});

const totals = {
  attempts: z.int(),
  correct: z.int(),
  solved: z.int(),
  accuracy: z.number().min(0).max(1).nullable(),
};

export const progress = z.strictObject({
  totals: z.strictObject(totals),
  streak: z.int().describe('Days in a row, by your own time zone.'),
  practisedToday: z.boolean(),
  frozen: z.array(z.iso.date()).describe('Missed days that did not break the streak, newest first.'),
  skills: z.array(
    z.strictObject({
      skill: z.string(),
      subject: z.string(),
      title: z.string(),
      ...totals,
      mastery: z.number().min(0).max(1),
      lastAttemptAt: z.iso.datetime().nullable(),
    }),
  ),
  days: z.array(z.strictObject({ day: z.iso.date(), attempts: z.int(), correct: z.int(), solved: z.int() })),
  history: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      skill: z.string(),
      purpose: z.enum(['practice', 'assignment', 'interview', 'placement']),
      state: z.enum(['open', 'solved', 'givenUp', 'closed']),
      attempts: z.int(),
      hints: z.int(),
      startedAt: z.iso.datetime(),
      lastAttemptAt: z.iso.datetime().nullable(),
    }),
  ),
  nextBefore: z.string().nullable().describe('Pass as `before` for the next page of the history.'),
});

export const problemDetails = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  instance: z.string(),
  errors: z.array(z.strictObject({ pointer: z.string(), detail: z.string() })).optional(),
});
