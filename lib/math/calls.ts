// Definitions of one variable may be written as the functions they are: `f(x)`, where f = exp(x^2), is f.
import type { Expression } from './expression';
import { freeNames } from './free-names';

/** The names that may stand in brackets after a definition's name without multiplying it. */
export type Calls = ReadonlyMap<string, ReadonlySet<string>>;

/** @param definitions in an order in which each uses only those before it */
export function callsOf(definitions: ReadonlyMap<string, Expression>): Calls {
  const calls = new Map<string, ReadonlySet<string>>();
  const wholes = new Map<string, ReadonlySet<string>>();
  for (const [name, e] of definitions) {
    const direct = new Set(freeNames(e));
    const whole = new Set([...direct].flatMap((used) => [...(wholes.get(used) ?? [used])]));
    wholes.set(name, whole);
    calls.set(name, new Set([direct, whole].flatMap((names) => (names.size === 1 ? [...names] : []))));
  }
  return calls;
}
