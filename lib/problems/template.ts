// The template document: a problem family as plain data, validated here. It holds no answer; answers are computed from it.
import { z } from 'zod';
import { ANSWER_FORMS } from './answer-kind';
import { answerOperator } from './answer-operator';
import { formula, identifier, name, rationalText, spoken, text, title } from './document-fields';

/** Writes the entry once for each value of an index; `to` is a number or an integer parameter. */
const each = z.strictObject({
  index: z.string().regex(/^[a-z]$/),
  from: z.int().min(0).max(50),
  to: z.union([z.int().min(0).max(50), name]),
});

/** Rows or columns: a number, or an integer parameter. */
const size = z.union([z.int().min(1).max(8), name]);
const shape = z.tuple([size, size]);

const option = z.strictObject({ id: identifier, is: formula });

const parameter = z.discriminatedUnion('type', [
  z.strictObject({
    name,
    type: z.literal('integer'),
    from: z.int().min(-1000).max(1000),
    to: z.int().min(-1000).max(1000),
    not: z.array(z.int()).optional(),
  }),
  z.strictObject({
    name,
    type: z.literal('rational'),
    from: rationalText,
    to: rationalText,
    step: rationalText,
    not: z.array(rationalText).optional(),
  }),
  /** An expression, or with `argument` a function of it: `{argument: 'u', options: [{id: 'sine', is: 'sin(u)'}]}`. */
  z.strictObject({
    name,
    type: z.literal('choice'),
    argument: z
      .string()
      .regex(/^[a-z]$/)
      .optional(),
    options: z.array(option).min(1).max(40),
  }),
  z.strictObject({ name, type: z.literal('computed'), is: formula }),
  /** Whole numbers by rows; with `oneHot` a column of zeros with a single one. */
  z.strictObject({
    name,
    type: z.literal('matrix'),
    shape,
    from: z.int().min(-20).max(20),
    to: z.int().min(-20).max(20),
    not: z.array(z.int()).optional(),
    oneHot: z.boolean().optional(),
  }),
]);

/** `a*b < 4`, with one of `< <= > >= = !=`. */
const relation = z.string().regex(/^[^<>=!]+(<=|>=|!=|<|>|=)[^<>=!]+$/);
const chosen = z.record(name, z.array(identifier).min(1));

const constraint = z.union([
  relation,
  z.strictObject({ any: z.array(relation).min(2) }),
  /** Where the `when` choices hold (always, without), `only` these go with them. */
  z.strictObject({ when: chosen.optional(), only: chosen }),
  /** These values end after so many decimal places. */
  z.strictObject({ decimals: z.array(name).min(1), places: z.int().min(0).max(4) }),
]);

const tolerance = z.union([
  z.literal('exact'),
  z.strictObject({ significantFigures: z.int().min(1).max(15) }),
  z.strictObject({ absolute: z.number().positive() }),
  z.strictObject({ relative: z.number().positive() }),
]);

const part = z.strictObject({
  id: identifier,
  skill: identifier,
  prompt: text,
  answer: answerOperator,
  tolerance: tolerance.optional(),
  form: z.enum(ANSWER_FORMS).optional(),
  /** A drawn seed's number stays within these sizes. */
  size: z.strictObject({ from: rationalText, to: rationalText }).optional(),
});

/** What an interviewer asks next: answered aloud against a rubric, or by choosing. */
const followUp = z.strictObject({
  id: identifier,
  question: spoken,
  rubric: spoken,
  choice: z
    .strictObject({
      right: identifier,
      options: z
        .array(z.strictObject({ id: identifier, label: spoken }))
        .min(2)
        .max(8),
    })
    .optional(),
});

/** What is drawn, never uploaded. */
const figure = z.discriminatedUnion('kind', [
  /** The computational graph from these definitions; all of them unless `of` names the last. */
  z.strictObject({ kind: z.literal('graph'), of: name.optional() }),
  /** A composition as boxes inside one another. */
  z.strictObject({ kind: z.literal('nested'), of: name }),
  /** A recurrent network unrolled: states `state{k}`, inputs `input{k}`, k = 1 … steps. */
  z.strictObject({
    kind: z.literal('unrolled'),
    state: z.string().regex(/^[a-z]$/),
    input: z
      .string()
      .regex(/^[a-z]$/)
      .optional(),
    steps: name,
  }),
  /** The graph of a function of one variable, with its tangent at the problem's point. */
  z.strictObject({ kind: z.literal('tangent'), of: name, wrt: name }),
]);

/** A formula, or (with `derivative`) the derivative of an earlier definition, which the engine works out: `g = ∂L/∂w`. */
const definition = z.union([
  z.strictObject({ name, is: formula, hidden: z.boolean().optional(), each: each.optional() }),
  z.strictObject({ name, derivative: z.strictObject({ of: name, wrt: name }) }),
]);

export const templateSchema = z.strictObject({
  /** For editors: where the JSON Schema lies. */
  $schema: z.string().max(300).optional(),
  schema: z.literal(1),
  id: identifier,
  version: z.int().min(1),
  subject: identifier,
  skill: identifier,
  title,
  /** 1 (first steps) to 5; of the first level where there are several. */
  difficulty: z.int().min(1).max(5),
  /** Seed n draws from level n mod their number, by these constraints besides the others. */
  levels: z
    .array(z.strictObject({ difficulty: z.int().min(1).max(5), constraints: z.array(constraint).optional() }))
    .min(2)
    .max(4)
    .optional(),
  /** Expected minutes for a prepared learner. */
  minutes: z.number().positive().max(120),
  /** In order: a computed one uses those before it. A list, because a database may reorder an object's keys. */
  parameters: z.array(parameter),
  constraints: z.array(constraint).optional(),
  variables: z
    .array(
      z.strictObject({
        name,
        domain: z.string().min(1),
        /** Rows and columns; without, a single number. */
        shape: shape.optional(),
        at: formula.optional(),
        each: each.optional(),
      }),
    )
    .min(1),
  /** In order; a `hidden` one has a name in the worked solution only: statement and answers show its expression. */
  definitions: z.array(definition).min(1),
  prompt: text,
  conventions: z.array(text),
  /** Choice parameters that are conventions: an answer that is right for another option is told so, in these words. */
  otherwise: z.array(z.strictObject({ parameter: name, says: text })).optional(),
  parts: z.array(part).min(1).max(12),
  /** Seeds that serve fixed parameters; a faulty rule that agrees with the right answer there is left out of that part. */
  pinned: z.array(z.strictObject({ seed: z.int().min(0), parameters: z.record(name, formula) })),
  followUps: z.array(followUp),
  /** Pictures derived from the instance, shown with the problem. */
  figures: z.array(figure).max(3).optional(),
  /** Every seed has the same prompt on purpose: a question of understanding. */
  fixed: z.boolean().optional(),
});

export type TemplateDocument = z.infer<typeof templateSchema>;
export type TemplateParameter = TemplateDocument['parameters'][number];
export type TemplateConstraint = NonNullable<TemplateDocument['constraints']>[number];
export type TemplatePart = TemplateDocument['parts'][number];
export type AnswerOperator = TemplatePart['answer'];
export type LocalText = z.infer<typeof text>;
export type TemplateFigure = z.infer<typeof figure>;
export type TemplateShape = z.infer<typeof shape>;
