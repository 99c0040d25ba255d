// A parameter may use those before it only: one that comes later would stay a name for ever, and the draws with it be refused.
import type { Expression } from '../math/expression';
import { type ReadParameter, readParameters, usesAny } from '../problems/parameters';
import type { TemplateDocument } from '../problems/template';
import { type Finding, finding } from './defect';

const formulasOf = (read: ReadParameter): readonly Expression[] =>
  read.type === 'choice' ? read.options.map(({ e }) => e) : read.type === 'computed' ? [read.e] : [];

/** Parameters that use a later one. */
export function checkParameters(document: TemplateDocument): Finding[] {
  const read = readParameters(document);
  if (!read.ok) return [];
  return read.value.flatMap((parameter, i) =>
    read.value
      .slice(i + 1)
      .filter(({ name }) => formulasOf(parameter).some((e) => usesAny(e, new Set([name]))))
      .map((later) => finding('parameter-later', { name: parameter.name, later: later.name })),
  );
}
