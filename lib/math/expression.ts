// The one expression tree: what the parser makes, printers show, and every computation reads. Immutable; faithful to what was typed.
import { type Rational, rational } from './rational';

/** Functions of one argument (elementwise on matrices), in their ASCII spelling. `log` without a base is read as `ln`. */
// biome-ignore format: a table reads best by family
export const UNARY_FUNCTIONS = [
  'sin', 'cos', 'tan', 'sec', 'csc', 'cot',
  'sinh', 'cosh', 'tanh', 'sech', 'csch', 'coth',
  'asin', 'acos', 'atan', 'asec', 'acsc', 'acot',
  'asinh', 'acosh', 'atanh', 'asech', 'acsch', 'acoth',
  'exp', 'ln', 'log2', 'log10', 'sqrt', 'cbrt', 'abs', 'sign', 'relu', 'sigmoid', 'softplus', 'step',
] as const;

/** `log` is log_b(x) with arguments [b, x]; `max`, `min` take two or more; `ones` takes two integer literals. */
export const OTHER_FUNCTIONS = ['log', 'max', 'min', 'diag', 'sum', 'ones'] as const;

export type UnaryFunction = (typeof UNARY_FUNCTIONS)[number];
export type FunctionName = UnaryFunction | (typeof OTHER_FUNCTIONS)[number];

export type BinaryOperator = 'add' | 'sub' | 'mul' | 'div' | 'pow' | 'hadamard';
export type Relation = '<' | '<=' | '>' | '>=';

export type Expression =
  | { readonly op: 'number'; readonly value: Rational }
  | { readonly op: 'constant'; readonly name: 'pi' | 'e' }
  /** A declared name, spelled as the problem declares it. */
  | { readonly op: 'variable'; readonly name: string }
  | { readonly op: 'neg'; readonly arg: Expression }
  | { readonly op: BinaryOperator; readonly left: Expression; readonly right: Expression }
  | { readonly op: 'call'; readonly fn: FunctionName; readonly args: readonly Expression[] }
  /** An unknown smooth function, or its `order`-th derivative, at a point: phi(z), phi'(z). */
  | { readonly op: 'apply'; readonly name: string; readonly order: number; readonly arg: Expression }
  /** 1 where the relation holds, else 0: `1[z>0]`. */
  | { readonly op: 'indicator'; readonly relation: Relation; readonly left: Expression; readonly right: Expression }
  /** Rows of equal length, at least one by one. */
  | { readonly op: 'matrix'; readonly rows: readonly (readonly Expression[])[] }
  | { readonly op: 'transpose'; readonly arg: Expression }
  /** A named derivative factor ∂of/∂wrt, total unless `immediate` (∂⁺). Only answers of kind `factors` and `sum` have it. */
  | { readonly op: 'derivative'; readonly of: string; readonly wrt: string; readonly immediate: boolean };

/** Where a variable may range. An interval's ends are exact; `pi` scales an end by π. */
export type Domain =
  | { readonly type: 'real' | 'positive' | 'nonnegative' | 'integer' | 'function' }
  | { readonly type: 'interval'; readonly from: Bound; readonly to: Bound };

/** `value` undefined means −∞ (as `from`) or ∞ (as `to`); the end is value·π when `pi` is set. */
export interface Bound {
  readonly value: Rational | undefined;
  readonly pi: boolean;
  readonly closed: boolean;
}

/** Rows and columns of a matrix name; a vector of n entries is [n, 1]. */
export type Shape = readonly [rows: number, columns: number];

/** What names mean in one problem. `definitions` are in order; each may use the names before it. */
export interface Scope {
  readonly variables: ReadonlyMap<string, Domain>;
  readonly definitions: ReadonlyMap<string, Expression>;
  readonly shapes: ReadonlyMap<string, Shape>;
}

export const number = (n: bigint | number, d: bigint | number = 1): Expression => ({
  op: 'number',
  value: rational(n, d),
});
export const variable = (name: string): Expression => ({ op: 'variable', name });
export const neg = (arg: Expression): Expression => ({ op: 'neg', arg });
export const binary = (op: BinaryOperator, left: Expression, right: Expression): Expression => ({ op, left, right });
export const call = (fn: FunctionName, ...args: Expression[]): Expression => ({ op: 'call', fn, args });

/** The direct children, left to right. */
export function children(e: Expression): readonly Expression[] {
  switch (e.op) {
    case 'neg':
    case 'transpose':
    case 'apply':
      return [e.arg];
    case 'call':
      return e.args;
    case 'matrix':
      return e.rows.flat();
    case 'number':
    case 'constant':
    case 'variable':
    case 'derivative':
      return [];
    default:
      return [e.left, e.right];
  }
}

/** Every node of the tree, each before what is inside it. */
export const nodesOf = (e: Expression): Expression[] => [e, ...children(e).flatMap(nodesOf)];

/** The same node over other children (as many as `children` gives). */
export function withChildren(e: Expression, next: readonly Expression[]): Expression {
  const [a, b] = next as [Expression, Expression];
  switch (e.op) {
    case 'neg':
    case 'transpose':
    case 'apply':
      return { ...e, arg: a };
    case 'call':
      return { ...e, args: next };
    case 'matrix': {
      const width = e.rows[0]?.length ?? 0;
      return { ...e, rows: e.rows.map((_, i) => next.slice(i * width, (i + 1) * width)) };
    }
    case 'number':
    case 'constant':
    case 'variable':
    case 'derivative':
      return e;
    default:
      return { ...e, left: a, right: b };
  }
}

/** Replaces variables by expressions, everywhere at once. Names without an entry stay. */
export function substitute(e: Expression, by: ReadonlyMap<string, Expression>): Expression {
  if (e.op === 'variable') return by.get(e.name) ?? e;
  const old = children(e);
  const next = old.map((c) => substitute(c, by));
  return next.every((c, i) => c === old[i]) ? e : withChildren(e, next);
}
