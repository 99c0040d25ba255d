// Why a number may be off: degrees, early rounding, a percentage, the decimal point. Each is tried; nothing is guessed.
import { binary, children, type Expression, number, withChildren } from '../math/expression';
import { multiply, type Rational, toNumber } from '../math/rational';
import type { Message } from '../result';
import { Quantity } from './enclose-number';
import { type Enclosure, isWithin, type NumericTolerance, powerOfTen } from './tolerance';

const CIRCULAR: ReadonlySet<string> = new Set(['sin', 'cos', 'tan', 'sec', 'csc', 'cot']);
const INVERSE: ReadonlySet<string> = new Set(['asin', 'acos', 'atan', 'asec', 'acsc', 'acot']);
const MAX_SHIFT = 12;

/** What a wrong number looks like, or undefined. The message tells no number. */
export function numberReason(student: Quantity, reference: Quantity, tolerance: NumericTolerance): Message | undefined {
  const s = student.bounds(0);
  const r = reference.bounds(0);
  if (typeof s === 'string' || typeof r === 'string' || (s.lo.n <= 0n && s.hi.n >= 0n)) return undefined;
  if (isWithin(s, r, loosened(tolerance))) return { code: 'number.rounded' };
  const degrees = inDegrees(reference.expression);
  if (degrees) {
    const d = new Quantity(degrees).bounds(0);
    if (typeof d !== 'string' && isWithin(s, d, tolerance)) return { code: 'number.degrees' };
  }
  if ('absolute' in tolerance) return undefined;
  const shift = Math.round(Math.log10(Math.abs(toNumber(s.lo) / toNumber(r.lo))));
  if (!shift || !(Math.abs(shift) <= MAX_SHIFT)) return undefined;
  if (!isWithin(scaled(s, powerOfTen(-shift)), r, tolerance)) return undefined;
  return { code: Math.abs(shift) === 2 ? 'number.percent' : 'number.magnitude' };
}

/** Ten times the allowance: near enough to be a rounded intermediate value. */
function loosened(tolerance: NumericTolerance): NumericTolerance {
  if ('absolute' in tolerance) return { absolute: tolerance.absolute * 10 };
  if ('relative' in tolerance) return { relative: Math.min(tolerance.relative * 10, 0.05) };
  return { significantFigures: Math.max(1, tolerance.significantFigures - 1) };
}

const scaled = (e: Enclosure, by: Rational): Enclosure => ({ lo: multiply(e.lo, by), hi: multiply(e.hi, by) });

/** The expression as a calculator set to degrees computes it; undefined when it has no circular function. */
function inDegrees(e: Expression): Expression | undefined {
  let found = false;
  const degree = binary('div', { op: 'constant', name: 'pi' }, number(180));
  const visit = (node: Expression): Expression => {
    const old = children(node);
    const next = old.map(visit);
    if (node.op !== 'call') return old.length ? withChildren(node, next) : node;
    found ||= CIRCULAR.has(node.fn) || INVERSE.has(node.fn);
    if (CIRCULAR.has(node.fn)) return { ...node, args: next.map((a) => binary('mul', a, degree)) };
    return INVERSE.has(node.fn) ? binary('div', { ...node, args: next }, degree) : { ...node, args: next };
  };
  const turned = visit(e);
  return found ? turned : undefined;
}
