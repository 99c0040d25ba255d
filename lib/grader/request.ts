// One line of the `grade` command, checked and given its defaults: what was typed, and the target it is compared with.
import { z } from 'zod';
import { ANSWER_FORMS, ANSWER_KINDS, type AnswerForm, type AnswerKind, type Tolerance } from '../problems/answer-kind';
import { err, ok, type Result } from '../result';

/** What an answer is compared with: the reference and everything that gives its names a meaning. */
export interface AnswerTarget {
  readonly kind: AnswerKind;
  readonly reference: string;
  /** Names with their domains, in the notation of the contracts. */
  readonly variables: Readonly<Record<string, string>>;
  readonly definitions?: Readonly<Record<string, string>>;
  readonly tolerance?: Tolerance;
  readonly form?: AnswerForm;
  readonly shapes?: Readonly<Record<string, readonly [number, number]>>;
  readonly edges?: readonly (readonly [string, string])[];
  readonly choices?: readonly string[];
}

const MAX_FIGURES = 100;
const MAX_NAMES = 500;

const dimension = z.int().min(1).max(1000);
const bound = z.number().nonnegative();
const name = z.string().min(1).max(200);

const tolerance = z.union([
  z.literal('exact'),
  z.strictObject({ significantFigures: z.int().min(1).max(MAX_FIGURES) }),
  z.strictObject({ absolute: bound }),
  z.strictObject({ relative: bound }),
]);

const variables = z
  .union([z.array(name).max(MAX_NAMES), z.record(name, z.string())])
  .transform((v): Record<string, string> => (Array.isArray(v) ? Object.fromEntries(v.map((n) => [n, 'real'])) : v));

/** An optional field: absent and null are the same. */
const maybe = <T extends z.ZodType>(schema: T) => schema.nullish().transform((v) => v ?? undefined);

const target = z.object({
  kind: z
    .enum(ANSWER_KINDS)
    .nullish()
    .transform((kind) => kind ?? 'expression'),
  reference: z.string(),
  variables: variables.nullish().transform((v) => v ?? {}),
  definitions: maybe(z.record(name, z.string())),
  tolerance: maybe(tolerance),
  form: maybe(z.enum(ANSWER_FORMS)),
  shapes: maybe(z.record(name, z.tuple([dimension, dimension]))),
  edges: maybe(z.array(z.tuple([name, name])).max(2 * MAX_NAMES)),
  choices: maybe(z.array(z.string()).max(MAX_NAMES)),
}) satisfies z.ZodType<AnswerTarget>;

/** Everything but `id` and `student`, which change from line to line: the same text means the same target. */
export function targetKey(line: Readonly<Record<string, unknown>>): string {
  return JSON.stringify([
    line.kind,
    line.reference,
    line.variables,
    line.definitions,
    line.tolerance,
    line.form,
    line.shapes,
    line.edges,
    line.choices,
  ]);
}

/** Checks the target of a line. The message names the first field that is wrong. */
export function readTarget(line: unknown): Result<AnswerTarget> {
  const parsed = target.safeParse(line);
  if (parsed.success) return ok(parsed.data);
  const path = parsed.error.issues[0]?.path ?? [];
  return err({ code: 'bad-request.field', params: { field: path.map(String).join('.') || 'line' } });
}
