// What a parameter stands for in one instance, and putting it into a formula.
import { differentiate } from '../math/differentiate';
import { children, type Expression, substitute, withChildren } from '../math/expression';

/** An expression, or a function of `argument`. */
export interface Binding {
  readonly body: Expression;
  readonly argument?: string;
}

export type Bindings = ReadonlyMap<string, Binding>;

function callBinding({ body, argument = '' }: Binding, order: number, at: Expression): Expression {
  let e = body;
  for (let i = 0; i < order; i++) e = differentiate(e, argument);
  return substitute(e, new Map([[argument, at]]));
}

/** Replaces parameters by what they stand for, everywhere at once. */
export function bind(e: Expression, bindings: Bindings): Expression {
  if (e.op === 'variable') {
    const found = bindings.get(e.name);
    return found && found.argument === undefined ? found.body : e;
  }
  if (e.op === 'apply') {
    const found = bindings.get(e.name);
    if (found?.argument !== undefined) return callBinding(found, e.order, bind(e.arg, bindings));
  }
  const old = children(e);
  return old.length === 0
    ? e
    : withChildren(
        e,
        old.map((child) => bind(child, bindings)),
      );
}
