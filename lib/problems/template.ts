// The template document: a problem family as plain data, validated here. It holds no answer; answers are computed from it.
import { z } from 'zod';
import { ANSWER_FORMS } from './answer-kind';

const identifier = z.string().regex(/^[a-z][a-z0-9-]*$/);
const words = z.string().min(1).max(4000);

/** A piece of text that stands there only for some options of choice parameters: `{"when": {"loss": ["square"]}, "text": "…"}`. */
const conditional = z.strictObject({
  when: z.record(z.string(), z.array(identifier).min(1)),
  text: words,
  otherwise: words.optional(),
});

/** Markdown with `$TeX$`, the same for every seed. */
const spoken = z.strictObject({ en: words });

/** Plain words, without places. */
const title = z.strictObject({ en: z.string().min(1).max(200) });

/**
 * Markdown with `$TeX$`; `{{name}}` puts in a parameter's or a definition's value, `{{symbol:name}}` a name, both as TeX.
 * A list is joined, its conditional pieces as the drawn options say.
 */
const text = z.strictObject({ en: z.union([words, z.array(z.union([words, conditional])).min(1)]) });

/** A name of the grammar; `{k}`, `{k-1}`, `{T}` stand for an index. */
const name = z.string().regex(/^[A-Za-z][A-Za-z]*_?(\d|\{[A-Za-z]+([+-]\d+)?\})*$/);
const formula = z.string().min(1).max(500);
const rationalText = z.string().regex(/^-?(\d+(\.\d+)?|\d+\/[1-9]\d*)$/);

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

const answer = z.discriminatedUnion('op', [
  /** The total derivative through the definitions; `atPoint` asks for its value at the variables' `at`. */
  z.strictObject({ op: z.literal('derivative'), of: name, wrt: name, atPoint: z.boolean().optional() }),
  /** ∂⁺of/∂wrt: by the definition of `of` alone, every other name in it held fixed. */
  z.strictObject({ op: z.literal('immediate'), of: name, wrt: name, atPoint: z.boolean().optional() }),
  /** The second derivative of a definition, as a formula. */
  z.strictObject({ op: z.literal('second-derivative'), of: name, wrt: name }),
  /** What the tangent at the point says: its equation, or with `step` its height there; `change` asks for the rise alone. */
  z.strictObject({
    op: z.literal('tangent'),
    of: name,
    wrt: name,
    step: formula.optional(),
    change: z.boolean().optional(),
  }),
  /** The slope of the inverse function at the point's image: one over the derivative at the point. */
  z.strictObject({ op: z.literal('inverse-slope'), of: name, wrt: name }),
  /**
   * How fast the definition `of` changes when each of these names has this value and this rate. With `wanted`, `of` changes at
   * the rate `total`, and the rate of that name is asked for. `differential` writes dV for dV/dt.
   */
  z.strictObject({
    op: z.literal('rate'),
    of: name,
    rates: z
      .array(z.strictObject({ name, at: formula, is: formula.optional() }))
      .min(1)
      .max(4),
    wanted: name.optional(),
    total: formula.optional(),
    differential: z.boolean().optional(),
  }),
  /** The slope of the curve on which the definition `of` is constant: d`dependent`/d`wrt`. */
  z.strictObject({ op: z.literal('implicit'), of: name, dependent: name, wrt: name }),
  /** The gradient of a scalar with respect to a matrix or vector, in its shape. */
  z.strictObject({ op: z.literal('gradient'), of: name, wrt: name, atPoint: z.boolean().optional() }),
  /** All derivatives of several definitions: one row for each of `of`, one column for each of `wrt`. */
  z.strictObject({
    op: z.literal('jacobian'),
    of: z.array(name).min(1).max(4),
    wrt: z.array(name).min(1).max(4),
    atPoint: z.boolean().optional(),
  }),
  /** Which shape the gradient with respect to `wrt` has: chosen among the likely ones. */
  z.strictObject({ op: z.literal('shape'), wrt: name }),
  /** Put these into their one right order, which is the order given here. */
  z.strictObject({
    op: z.literal('order'),
    steps: z
      .array(z.strictObject({ id: identifier, label: text }))
      .min(3)
      .max(8),
    because: text,
  }),
  /** Which belongs to which. Every left id is matched with the right label beside it; decoys belong to none. */
  z.strictObject({
    op: z.literal('match'),
    pairs: z
      .array(z.strictObject({ left: identifier, label: text, right: identifier, matches: text }))
      .min(2)
      .max(6),
    decoys: z
      .array(z.strictObject({ id: identifier, label: text }))
      .max(3)
      .optional(),
    because: text.optional(),
  }),
  z.strictObject({ op: z.literal('value'), of: name, atPoint: z.boolean().optional() }),
  /** The inner function of a composition: the definition `of` applies one function to `inner`. */
  z.strictObject({ op: z.literal('inner'), of: name, inner: name }),
  /** The named factors along the one path. */
  z.strictObject({ op: z.literal('chain'), of: name, wrt: name }),
  /** The sum over all paths, each a product of named factors. */
  z.strictObject({ op: z.literal('path-sum'), of: name, wrt: name }),
  z.strictObject({ op: z.literal('paths'), from: name, to: name }),
  /** A number worked out from the parameters; each slip is a formula that a wrong idea leads to, and says so. */
  z.strictObject({
    op: z.literal('number'),
    is: formula,
    slips: z
      .array(z.strictObject({ id: identifier, is: formula, because: text }))
      .min(1)
      .max(6),
    hints: z.array(text).min(1).max(3),
    because: text,
  }),
  z.strictObject({ op: z.literal('product'), factors: z.array(formula).min(2).max(12) }),
  /** The one factor that is not given: the product of all, divided by the given ones. */
  z.strictObject({ op: z.literal('missing-factor'), product: formula, factors: z.array(formula).min(1).max(6) }),
  /** Does repeating this factor many times make a gradient vanish, keep it, or make it explode? */
  z.strictObject({ op: z.literal('classify'), value: formula }),
  z.strictObject({
    op: z.literal('choice'),
    right: identifier,
    options: z
      .array(z.strictObject({ id: identifier, label: text, because: text }))
      .min(2)
      .max(8),
  }),
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
  answer,
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
