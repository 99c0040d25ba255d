// The functions of the graph on balls, with their domains.
import type { Op } from '../equivalence/node';
import { arccosine, arcsine, arctangent } from './arctangent';
import { absolute, add, negate, subtract } from './arithmetic';
import { type Ball, isExactZero, MINUS_ONE, ONE, signOf, ZERO } from './ball';
import { exponential } from './exp';
import { arcosh, arsinh, artanh, cosh, sigmoid, sinh, softplus, tanh } from './hyperbolic';
import { logarithm } from './ln';
import type { Outcome } from './outcome';

type Function = (x: Ball, precision: number) => Ball | undefined;

const EVERYWHERE: Partial<Record<Op, Function>> = {
  neg: negate,
  abs: absolute,
  exp: exponential,
  sinh,
  cosh,
  tanh,
  sigmoid,
  softplus,
  atan: arctangent,
  asinh: arsinh,
  sign: (x) => (signOf(x) > 0 ? ONE : signOf(x) < 0 ? MINUS_ONE : isExactZero(x) ? ZERO : SIGNS),
  step: (x) => (signOf(x) > 0 ? ONE : signOf(x) < 0 || isExactZero(x) ? ZERO : STEPS),
};

/** −1 … 1 and 0 … 1. */
const SIGNS: Ball = { m: 0n, e: 0, r: 1, bits: 0 };
const STEPS: Ball = { m: 1n, e: -1, r: 1, bits: 1 };

interface Partial1 {
  readonly at: Function;
  /** What must not be negative. */
  readonly room: Function;
  /** Its zeros do not belong to the domain. */
  readonly open: boolean;
}

const besideOne: Function = (x, precision) => {
  const size = absolute(x, precision);
  return size && subtract(ONE, size, precision);
};

const SOMEWHERE: Partial<Record<Op, Partial1>> = {
  ln: { at: logarithm, room: (x) => x, open: true },
  asin: { at: arcsine, room: besideOne, open: false },
  acos: { at: arccosine, room: besideOne, open: false },
  acosh: { at: arcosh, room: (x, precision) => add(x, MINUS_ONE, precision), open: false },
  atanh: { at: artanh, room: besideOne, open: true },
};

/** f(x); `unsure` is told when the ball leaves the domain, and then only its part inside counts. */
export function elementary(op: Op, x: Ball, precision: number, unsure: () => void): Outcome {
  const whole = EVERYWHERE[op];
  if (whole) return whole(x, precision);
  const f = SOMEWHERE[op];
  const room = f?.room(x, precision);
  if (!f || !room) return undefined;
  const side = signOf(room);
  if (side < 0 || (f.open && isExactZero(room))) return 'undefined';
  if (side === 0 && !isExactZero(room)) {
    if (f.open) return undefined;
    unsure();
  }
  return f.at(x, precision);
}
