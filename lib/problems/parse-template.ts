// Reads a template document from plain data: its schema, then its formulas, each fault with its place.
import { err, type Message, ok, type Result } from '../result';
import { readConstraints } from './constraints';
import { fault } from './formula';
import { readParameters } from './parameters';
import { type TemplateDocument, templateSchema } from './template';

const MOST_FAULTS = 20;

/** The document, or every fault found: `template.schema` names the place and what is wrong there. */
export function parseTemplate(data: unknown): Result<TemplateDocument, Message[]> {
  const parsed = templateSchema.safeParse(data);
  if (!parsed.success) {
    return err(
      parsed.error.issues
        .slice(0, MOST_FAULTS)
        .map((issue) => fault('schema', issue.path.join('.') || 'document', { fault: issue.message })),
    );
  }
  const document = parsed.data;
  const faults = [readParameters(document), readConstraints(document)].flatMap((read) => (read.ok ? [] : [read.error]));
  return faults.length > 0 ? err(faults) : ok(document);
}
