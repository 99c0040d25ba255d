// What the answer would be under another convention (a loss with or without ½): right there, so the person is told which.
import { err, ok, type Result } from '../result';
import { fault } from './formula';
import { readParameters, textOfOption } from './parameters';
import type { Statement } from './statement';
import type { LocalText, TemplateDocument } from './template';

export interface OtherConvention {
  /** `convention-half-square`, after the option that was not drawn. */
  readonly code: string;
  readonly says: LocalText;
  /** The same parameters, but for the convention's. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** One for each option, not drawn, of each parameter that the document calls a convention. */
export function otherConventions(
  document: TemplateDocument,
  statement: Statement,
  parameters: Readonly<Record<string, string>>,
): Result<readonly OtherConvention[]> {
  if (document.otherwise === undefined) return ok([]);
  const read = readParameters(document);
  if (!read.ok) return read;
  const found: OtherConvention[] = [];
  for (const [i, { parameter: name, says }] of document.otherwise.entries()) {
    const parameter = read.value.find((p) => p.name === name);
    if (parameter?.type !== 'choice') return err(fault('not-a-choice', `otherwise[${i}].parameter`, { name }));
    for (const option of parameter.options) {
      const { id } = option;
      const text = textOfOption(option, statement.bindings);
      if (text !== parameters[name]) {
        found.push({ code: `convention-${id}`, says, parameters: { ...parameters, [name]: text } });
      }
    }
  }
  return ok(found);
}
