// The fields that template documents are made of: names, formulas, texts.
import { z } from 'zod';

export const identifier = z.string().regex(/^[a-z][a-z0-9-]*$/);
const words = z.string().min(1).max(4000);

/** A piece of text that stands there only for some options of choice parameters: `{"when": {"loss": ["square"]}, "text": "…"}`. */
const conditional = z.strictObject({
  when: z.record(z.string(), z.array(identifier).min(1)),
  text: words,
  otherwise: words.optional(),
});

/** Markdown with `$TeX$`, the same for every seed. */
export const spoken = z.strictObject({ en: words });

/** Plain words, without places. */
export const title = z.strictObject({ en: z.string().min(1).max(200) });

/**
 * Markdown with `$TeX$`; `{{name}}` puts in a parameter's or a definition's value, `{{symbol:name}}` a name, both as TeX.
 * A list is joined, its conditional pieces as the drawn options say.
 */
export const text = z.strictObject({ en: z.union([words, z.array(z.union([words, conditional])).min(1)]) });

/** A name of the grammar; `{k}`, `{k-1}`, `{T}` stand for an index. */
export const name = z.string().regex(/^[A-Za-z][A-Za-z]*_?(\d|\{[A-Za-z]+([+-]\d+)?\})*$/);
export const formula = z.string().min(1).max(500);
export const rationalText = z.string().regex(/^-?(\d+(\.\d+)?|\d+\/[1-9]\d*)$/);
