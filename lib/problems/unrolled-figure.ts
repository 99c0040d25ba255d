// A recurrent network unrolled in time, as a picture's data: states, what is read at each step, and the weights on the arrows.
import { children, type Expression, substitute } from '../math/expression';
import { printTex } from '../math/print-tex';
import { toNumber } from '../math/rational';
import type { UnrolledFigure } from './figure';
import type { Statement } from './statement';
import type { TemplateFigure } from './template';
import { texOfName } from './tex';

const holds = (e: Expression, name: string): boolean =>
  e.op === 'variable' ? e.name === name : children(e).some((child) => holds(child, name));

/** The other factor of the innermost product with this name in it. */
function weightOf(e: Expression | undefined, name: string): string | undefined {
  if (!e) return undefined;
  const deeper = children(e)
    .filter((child) => holds(child, name))
    .map((child) => weightOf(child, name))
    .find((weight) => weight !== undefined);
  if (deeper !== undefined || e.op !== 'mul') return deeper;
  const [left, right] = [holds(e.left, name), holds(e.right, name)];
  return left === right ? undefined : printTex(left ? e.right : e.left);
}

export function unrolledFigure(
  statement: Statement,
  { state, input, steps }: Extract<TemplateFigure, { kind: 'unrolled' }>,
): UnrolledFigure {
  const count = statement.bindings.get(steps)?.body;
  const T = count?.op === 'number' ? toNumber(count.value) : 0;
  const last = [...statement.definitions.keys()].at(-1) ?? '';
  const known = new Set([...statement.variables.map(({ name }) => name), ...statement.definitions.keys()]);
  const names = Array.from({ length: T + 1 }, (_, k) => `${state}${k}`);
  // Between two states everything is written out: z_k is no step of its own.
  const whole = new Map<string, Expression>();
  for (const [name, e] of statement.definitions) if (!names.includes(name)) whole.set(name, substitute(e, whole));
  const formulaOf = (name: string) => {
    const e = statement.definitions.get(name);
    return e && substitute(e, whole);
  };
  const total = formulaOf(last);
  const states = names.flatMap((name, k) => {
    if (!known.has(name)) return [];
    const formula = formulaOf(name);
    const read = input ? `${input}${k}` : '';
    const weight = weightOf(formula, `${state}${k - 1}`);
    const readWeight = weightOf(formula, read);
    const reads = known.has(read) && { tex: texOfName(read), ...(readWeight && { weight: readWeight }) };
    return {
      tex: texOfName(name),
      ...(weight && { weight }),
      ...(reads && { input: reads }),
      feedsLast: total !== undefined && holds(total, name),
    };
  });
  return { kind: 'unrolled', states, last: texOfName(last) };
}
