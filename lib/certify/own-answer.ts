// The right answer of a part, read as the grader reads it.
import { readNames } from '../grader/scope';
import { targetOf } from '../grader/target-of';
import type { Expression } from '../math/expression';
import { parse } from '../math/parse';
import type { KeyPart } from '../problems/key';

const known = new WeakMap<KeyPart, { readonly expression: Expression | undefined }>();

/** The answer as an expression; undefined where it is none (factors, words) or cannot be read. */
export function ownAnswer(part: KeyPart): Expression | undefined {
  const found = known.get(part) ?? { expression: readOwn(part) };
  known.set(part, found);
  return found.expression;
}

function readOwn(part: KeyPart): Expression | undefined {
  const names = readNames(targetOf(part), part.kind === 'number' ? 'number' : 'expression');
  const read = names.ok ? parse(part.answer, names.value.reading) : names;
  return read.ok ? read.value.expression : undefined;
}
