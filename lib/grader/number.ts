// A number, typed as a decimal or an exact form, within a tolerance that is decided exactly.
import { compareExpressions } from '../math/equivalence/compare-expressions';
import { binary, call, type Expression, number, substitute } from '../math/expression';
import { freeNames } from '../math/free-names';
import { absolute, equals, isZero, negate, ZERO } from '../math/rational';
import { CONSTANT_SCOPE, EFFORTS, Quantity } from './enclose-number';
import { expandAll } from './expand-definitions';
import { demandForm } from './form';
import { invalid, type JudgeMaker, refuse } from './judge';
import { numberReason } from './number-reason';
import { readAnswer, readReference } from './read-answer';
import { readNames } from './scope';
import { showNumber } from './show-number';
import { allowance, DEFAULT_TOLERANCE, isWithin, magnitude, type NumericTolerance, powerOfTen } from './tolerance';
import type { Comparison } from './verdict';

/** Judges a number: an answer with a free variable, or without a value, is unreadable. */
export const judgeNumber: JudgeMaker = (target) => {
  const names = readNames(target, 'number');
  if (!names.ok) return refuse(names.error);
  const { scope, reading } = names.value;
  const read = readReference(target.reference, reading);
  if (!read.ok) return refuse(read.error);
  const definitions = expandAll(scope.definitions);
  const reference = new Quantity(substitute(read.value, definitions));
  if (freeNames(reference.expression).length) return refuse({ code: 'bad-reference.not-a-number' });
  const hidden = reference.bounds(0) === 'unknown' && hasNoValue(reference.expression);
  if (hidden || bestBounds(reference)) return refuse({ code: 'bad-reference.not-a-number' });
  const tolerance = target.tolerance ?? DEFAULT_TOLERANCE;
  return (student) => {
    const answer = readAnswer(student, reading);
    if (!answer.ok) return answer.error;
    const { expression, interpreted, notices } = answer.value;
    const value = substitute(expression, definitions);
    const [free] = freeNames(value);
    if (free !== undefined)
      return invalid({ code: 'free-variable', params: { name: free } }, { position: 0, interpreted });
    const quantity = new Quantity(value);
    const bounds = bestBounds(quantity);
    if (bounds === 'undefined') return invalid({ code: 'undefined.number' }, { position: 0, interpreted });
    if (bounds === 'not-a-number') return invalid({ code: 'shape.number' }, { position: 0, interpreted });
    const found = compareQuantities(quantity, reference, tolerance);
    if (found.verdict === 'undecided' && hasNoValue(value))
      return invalid({ code: 'undefined.number' }, { position: 0, interpreted });
    return { ...demandForm(found, target.form, answer.value, read.value, scope), interpreted, notices };
  };
};

const MATRIX_NODES: ReadonlySet<Expression['op']> = new Set(['matrix', 'transpose', 'derivative', 'apply']);

/** Whether a value can be told at all: not for matrices, nor where the expression is certainly undefined. */
function bestBounds(quantity: Quantity): 'undefined' | 'not-a-number' | undefined {
  if (MATRIX_NODES.has(quantity.expression.op)) return 'not-a-number';
  return quantity.bounds(0) === 'undefined' ? 'undefined' : undefined;
}

/** What bounds cannot tell: a denominator or an argument that is exactly zero in disguise. */
const hasNoValue = (e: Expression): boolean => compareExpressions(e, number(1), CONSTANT_SCOPE).verdict === 'undefined';

/** Compares two values under a tolerance. */
export function compareQuantities(
  student: Quantity,
  reference: Quantity,
  tolerance: NumericTolerance | 'exact',
): Comparison {
  if (student.exact && reference.exact && equals(student.exact, reference.exact)) {
    return { verdict: 'equal', method: 'exact' };
  }
  if (tolerance === 'exact') return compareExactly(student, reference);
  const within = decide(student, reference, tolerance);
  if (within === undefined) return { verdict: 'undecided', method: 'tolerance', reason: { code: 'undecided' } };
  if (within) return { verdict: 'equal', method: 'tolerance' };
  return differ(student, reference, numberReason(student, reference, tolerance));
}

function differ(student: Quantity, reference: Quantity, reason: Comparison['reason']): Comparison {
  const witness = { at: {}, student: showNumber(student), reference: showNumber(reference) };
  return { verdict: 'different', method: 'witness', witness, ...(reason ? { reason } : {}) };
}

function compareExactly(student: Quantity, reference: Quantity): Comparison {
  const found =
    student.exact && reference.exact
      ? ({ verdict: 'different' } as const)
      : compareExpressions(student.expression, reference.expression, CONSTANT_SCOPE);
  if (found.verdict === 'different') {
    const close = decide(student, reference, DEFAULT_TOLERANCE);
    return differ(
      student,
      reference,
      close ? { code: 'number.exact' } : numberReason(student, reference, DEFAULT_TOLERANCE),
    );
  }
  if (found.verdict === 'equal') return { verdict: 'equal', method: found.method };
  return { verdict: 'undecided', method: found.method, reason: { code: 'undecided' } };
}

/** |student − reference| ≤ allowance, by bounds of growing sharpness and at last by exact algebra for a tie. */
export function decide(student: Quantity, reference: Quantity, tolerance: NumericTolerance): boolean | undefined {
  for (const effort of EFFORTS) {
    const s = student.bounds(effort);
    const r = reference.bounds(effort);
    if (typeof s === 'string' || typeof r === 'string') continue;
    const within = isWithin(s, r, tolerance);
    if (within !== undefined) return within;
  }
  return decideByAlgebra(student, reference, tolerance);
}

const same = (a: Expression, b: Expression) => compareExpressions(a, b, CONSTANT_SCOPE).verdict === 'equal';

/** What no number of digits settles: equal numbers, a reference that is 0 or a power of ten, a distance that is the bound. */
function decideByAlgebra(student: Quantity, reference: Quantity, tolerance: NumericTolerance): boolean | undefined {
  if (same(student.expression, reference.expression)) return true;
  const known = reference.exact ? undefined : roundValue(reference);
  if (known) return decide(student, known, tolerance);
  const bounds = reference.bounds(50);
  const allowed = typeof bounds === 'string' ? undefined : allowance(bounds, tolerance);
  if (!allowed || !equals(allowed.lo, allowed.hi)) return undefined;
  if (isZero(allowed.lo) && reference.exact && isZero(reference.exact)) return student.nonzero ? false : undefined;
  const distance = call('abs', binary('sub', student.expression, reference.expression));
  return same(distance, { op: 'number', value: allowed.lo }) ? true : undefined;
}

/** The reference as 0 or plus or minus a power of ten, where it is one: only there its N-th digit is in doubt. */
function roundValue(reference: Quantity): Quantity | undefined {
  const bounds = reference.bounds(50);
  if (typeof bounds === 'string') return undefined;
  const { lo, hi } = bounds;
  const straddles = isZero(lo) || lo.n > 0n !== hi.n > 0n;
  const outer = absolute(lo.n > 0n ? hi : lo);
  const value = straddles ? ZERO : powerOfTen(magnitude(outer));
  const candidate: Expression = { op: 'number', value: lo.n < 0n ? negate(value) : value };
  return same(reference.expression, candidate) ? new Quantity(candidate) : undefined;
}
