// What a part can ask for: one operator each, and what it is asked of.
import { z } from 'zod';
import { formula, identifier, name, text } from './document-fields';

export const answerOperator = z.discriminatedUnion('op', [
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
