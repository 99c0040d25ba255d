// The derivative of each function of one argument, as a tree in that argument.
import { binary, call, type Expression, number, type UnaryFunction } from './expression';

const one = number(1);
const two = number(2);
const negated = (e: Expression): Expression => ({ op: 'neg', arg: e });
const add = (a: Expression, b: Expression) => binary('add', a, b);
const sub = (a: Expression, b: Expression) => binary('sub', a, b);
const mul = (a: Expression, b: Expression) => binary('mul', a, b);
const over = (a: Expression, b: Expression) => binary('div', a, b);
const squared = (a: Expression) => binary('pow', a, two);

type Derivative = (u: Expression) => Expression;

/**
 * f′(u) for every function of one argument. Conventions: abs′ = sign, relu′ = step with step(0) = 0,
 * sign′ = step′ = 0; arccot runs over (0, π), arcsec over [0, π].
 */
export const FUNCTION_DERIVATIVES = {
  sin: (u) => call('cos', u),
  cos: (u) => negated(call('sin', u)),
  tan: (u) => squared(call('sec', u)),
  sec: (u) => mul(call('sec', u), call('tan', u)),
  csc: (u) => negated(mul(call('csc', u), call('cot', u))),
  cot: (u) => negated(squared(call('csc', u))),
  sinh: (u) => call('cosh', u),
  cosh: (u) => call('sinh', u),
  tanh: (u) => sub(one, squared(call('tanh', u))),
  sech: (u) => negated(mul(call('sech', u), call('tanh', u))),
  csch: (u) => negated(mul(call('csch', u), call('coth', u))),
  coth: (u) => negated(squared(call('csch', u))),
  asin: (u) => over(one, call('sqrt', sub(one, squared(u)))),
  acos: (u) => negated(over(one, call('sqrt', sub(one, squared(u))))),
  atan: (u) => over(one, add(one, squared(u))),
  acot: (u) => negated(over(one, add(one, squared(u)))),
  asec: (u) => over(one, mul(call('abs', u), call('sqrt', sub(squared(u), one)))),
  acsc: (u) => negated(over(one, mul(call('abs', u), call('sqrt', sub(squared(u), one))))),
  asinh: (u) => over(one, call('sqrt', add(squared(u), one))),
  // Two roots and not one: √(u² − 1) would also be defined left of −1, where arcosh is not.
  acosh: (u) => over(one, mul(call('sqrt', sub(u, one)), call('sqrt', add(u, one)))),
  atanh: (u) => over(one, sub(one, squared(u))),
  acoth: (u) => over(one, sub(one, squared(u))),
  asech: (u) => negated(over(one, mul(u, call('sqrt', sub(one, squared(u)))))),
  acsch: (u) => negated(over(one, mul(call('abs', u), call('sqrt', add(one, squared(u)))))),
  exp: (u) => call('exp', u),
  ln: (u) => over(one, u),
  log2: (u) => over(one, mul(u, call('ln', two))),
  log10: (u) => over(one, mul(u, call('ln', number(10)))),
  sqrt: (u) => over(one, mul(two, call('sqrt', u))),
  cbrt: (u) => over(one, mul(number(3), squared(call('cbrt', u)))),
  abs: (u) => call('sign', u),
  sign: () => number(0),
  relu: (u) => call('step', u),
  sigmoid: (u) => mul(call('sigmoid', u), sub(one, call('sigmoid', u))),
  softplus: (u) => call('sigmoid', u),
  step: () => number(0),
} satisfies Record<UnaryFunction, Derivative> as Record<UnaryFunction, Derivative>;
