// Whether a problem's point sits on a kink, such as ReLU at 0: differences from both sides say nothing of the slope agreed on there.
import { type EntryValues, entryNamesOf, forwardValues, tensorSpace } from '../derivation/tensor-values';
import { evaluate } from '../math/evaluate';
import { children, type Domain, type Expression, type FunctionName } from '../math/expression';
import type { Statement } from './statement';

const NEAR = 1e-4;
const BENT_AT_ZERO: ReadonlySet<FunctionName> = new Set<FunctionName>(['relu', 'abs', 'sign', 'step']);

function isBent(e: Expression, env: EntryValues): boolean {
  const values = children(e).map((child) => evaluate(child, env));
  const [a = Number.NaN, b = Number.NaN] = values;
  const bends =
    (e.op === 'call' && BENT_AT_ZERO.has(e.fn) && Math.abs(a) < NEAR) ||
    (e.op === 'call' && (e.fn === 'max' || e.fn === 'min') && Math.abs(a - b) < NEAR) ||
    (e.op === 'indicator' && Math.abs(a - b) < NEAR);
  return bends || children(e).some((child) => isBent(child, env));
}

/** The point's values by entry: `W[1,2]` for the entries of a matrix, a number under its own name. */
function inputsOf({ point, shapes }: Statement): EntryValues {
  return new Map(
    [...point].flatMap(([name, e]): [string, number][] => {
      const entries = e.op === 'matrix' ? e.rows.flat() : [e];
      return entryNamesOf(name, shapes.get(name)).map((entry, i) => [
        entry,
        evaluate(entries[i] ?? e, new Map<string, number>()),
      ]);
    }),
  );
}

const canBend = (e: Expression): boolean =>
  (e.op === 'call' && (BENT_AT_ZERO.has(e.fn) || e.fn === 'max' || e.fn === 'min')) ||
  e.op === 'indicator' ||
  children(e).some(canBend);

export function isAtKink(statement: Statement): boolean {
  if (![...statement.definitions.values()].some(canBend)) return false;
  const variables = new Map(statement.variables.map(({ name, kind }): [string, Domain] => [name, kind]));
  const space = tensorSpace(statement.graph, statement.shapes, variables);
  if (!space) return false;
  const env = forwardValues(space, inputsOf(statement));
  return [...space.scope.definitions.values()].some((e) => isBent(e, env));
}
