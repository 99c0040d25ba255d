// What the names of one part mean to the parser: the same scope the grader reads the answer in.

import { readDomain } from '@/lib/math/domain';
import type { Domain } from '@/lib/math/expression';
import type { ParseScope } from '@/lib/math/parse';
import type { QuestionPart } from '@/lib/problems/question';

type Named = Pick<QuestionPart, 'kind' | 'variables' | 'names' | 'calls' | 'shapes'>;

export function partScope(part: Named): ParseScope {
  const variables = new Map<string, Domain>();
  for (const [name, text] of Object.entries(part.variables)) {
    const domain = readDomain(text);
    variables.set(name, domain.ok ? domain.value : { type: 'real' });
  }
  return {
    variables,
    definitions: new Set(part.names),
    calls: new Map(Object.entries(part.calls ?? {}).map(([name, by]) => [name, new Set(by)])),
    shapes: new Map(Object.entries(part.shapes ?? {})),
    mode: part.kind === 'number' ? 'number' : part.kind === 'factors' || part.kind === 'sum' ? 'factors' : 'expression',
  };
}
