// Reads a template document from plain data: its schema, then its parameters, constraints and texts, then what its parts ask for, each fault with its place.
import { err, type Message, ok, type Result } from '../result';
import { checkParts } from './check-parts';
import { checkPlaces } from './check-places';
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
  const levels = (document.levels ?? [{}]).map((_, level) => readConstraints(document, level));
  const read = [readParameters(document), ...levels];
  const early = [...read.flatMap((result) => (result.ok ? [] : [result.error])), ...checkPlaces(document)];
  const faults = early.length > 0 ? early : checkParts(document);
  return faults.length > 0 ? err(faults.slice(0, MOST_FAULTS)) : ok(document);
}
