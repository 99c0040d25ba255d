// What f' means after a built-in function: its derivative in closed form.
import { binary, call, type Expression, type FunctionName, neg, number, type UnaryFunction } from './expression';

type Rule = (u: Expression) => Expression;

const mul = (a: Expression, b: Expression) => binary('mul', a, b);
const div = (a: Expression, b: Expression) => binary('div', a, b);
const sub = (a: Expression, b: Expression) => binary('sub', a, b);
const add = (a: Expression, b: Expression) => binary('add', a, b);
const square = (u: Expression) => binary('pow', u, number(2));
const over = (u: Expression) => div(number(1), u);
const root = (u: Expression) => call('sqrt', u);
const minusOne = (u: Expression) => sub(square(u), number(1));
const oneMinus = (u: Expression) => sub(number(1), square(u));
const onePlus = (u: Expression) => add(number(1), square(u));

const FIRST: Readonly<Record<UnaryFunction, Rule>> = {
  sin: (u) => call('cos', u),
  cos: (u) => neg(call('sin', u)),
  tan: (u) => square(call('sec', u)),
  sec: (u) => mul(call('sec', u), call('tan', u)),
  csc: (u) => neg(mul(call('csc', u), call('cot', u))),
  cot: (u) => neg(square(call('csc', u))),
  sinh: (u) => call('cosh', u),
  cosh: (u) => call('sinh', u),
  tanh: (u) => oneMinus(call('tanh', u)),
  sech: (u) => neg(mul(call('sech', u), call('tanh', u))),
  csch: (u) => neg(mul(call('csch', u), call('coth', u))),
  coth: (u) => neg(square(call('csch', u))),
  asin: (u) => over(root(oneMinus(u))),
  acos: (u) => neg(over(root(oneMinus(u)))),
  atan: (u) => over(onePlus(u)),
  asec: (u) => over(mul(call('abs', u), root(minusOne(u)))),
  acsc: (u) => neg(over(mul(call('abs', u), root(minusOne(u))))),
  acot: (u) => neg(over(onePlus(u))),
  asinh: (u) => over(root(onePlus(u))),
  acosh: (u) => over(mul(root(sub(u, number(1))), root(add(u, number(1))))),
  atanh: (u) => over(oneMinus(u)),
  asech: (u) => neg(over(mul(u, root(oneMinus(u))))),
  acsch: (u) => neg(over(mul(call('abs', u), root(onePlus(u))))),
  acoth: (u) => over(oneMinus(u)),
  exp: (u) => call('exp', u),
  ln: over,
  log2: (u) => over(mul(u, call('ln', number(2)))),
  log10: (u) => over(mul(u, call('ln', number(10)))),
  sqrt: (u) => over(mul(number(2), root(u))),
  cbrt: (u) => over(mul(number(3), square(call('cbrt', u)))),
  abs: (u) => call('sign', u),
  sign: (u) => mul(number(0), u),
  relu: (u) => call('step', u),
  sigmoid: (u) => mul(call('sigmoid', u), sub(number(1), call('sigmoid', u))),
  softplus: (u) => call('sigmoid', u),
  step: (u) => mul(number(0), u),
};

const isUnary = (fn: FunctionName): fn is UnaryFunction => Object.hasOwn(FIRST, fn);

/** The derivative of a built-in function of one argument at `u`; undefined for the others. */
export function functionDerivative(fn: FunctionName, u: Expression): Expression | undefined {
  return isUnary(fn) ? FIRST[fn](u) : undefined;
}
