// The gradient check: a typed derivative beside the central difference of the typed function, and beside the derivative itself.
import { compareScalars } from '../grader/expression';
import { differentiate } from '../math/differentiate';
import { existence } from '../math/equivalence/defined-nowhere';
import { evaluate } from '../math/evaluate';
import type { Domain, Expression, Scope } from '../math/expression';
import { isMatrixLike } from '../math/matrix-like';
import { type ParseScope, parse } from '../math/parse';
import { printTex } from '../math/print-tex';
import { err, type Message, ok, type Result } from '../result';
import { checkGap } from './check-gap';
import type { CheckedPoint, GradientCheck } from './view';

const VARIABLE = 'x';
const variables: ReadonlyMap<string, Domain> = new Map([[VARIABLE, { type: 'real' }]]);
const READING: ParseScope = { variables, definitions: new Set(), shapes: new Map(), mode: 'expression' };
const SCOPE: Scope = { variables, definitions: new Map(), shapes: new Map() };

/** Near the step at which cutting off the series and rounding cost the same: the cube root of a double's precision. */
const STEP = 6e-6;
const SAMPLES = 161;
/** How far the window goes to each side of the point. */
const REACH = 3;
/** The sweep goes from 10⁻¹ down to this power. */
const SMALLEST_STEP = 12;

export interface CheckRequest {
  readonly function: string;
  readonly derivative: string;
  readonly x: number;
}

/** Which of the two texts cannot be read, and why. */
export interface CheckFault {
  readonly field: 'function' | 'derivative';
  readonly message: Message;
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

function relative(yours: number | null, central: number | null): number | null {
  if (yours === null || central === null) return null;
  const size = Math.max(Math.abs(yours), Math.abs(central));
  return size === 0 ? 0 : Math.abs(yours - central) / size;
}

/** What a field's own name already says may be typed once more before it. */
const BEGINNING = { function: /^\s*f\s*\(\s*x\s*\)\s*=/, derivative: /^\s*f\s*['′’]\s*\(\s*x\s*\)\s*=/ } as const;
const blanked = (beginning: string): string => ' '.repeat(beginning.length);

function read(field: CheckFault['field'], text: string): Result<Expression, CheckFault> {
  const parsed = parse(text.replace(BEGINNING[field], blanked), READING);
  if (!parsed.ok) return err({ field, message: parsed.error.message });
  const { expression } = parsed.value;
  if (isMatrixLike(expression, SCOPE)) return err({ field, message: { code: 'shape.scalar' } });
  return existence(expression, SCOPE) === 'nowhere' ? err({ field, message: { code: 'undefined' } }) : ok(expression);
}

/**
 * Checks a derivative with respect to x. Both texts are in the grammar of answers; numbers are doubles.
 * A text that cannot be read, or that stands for a matrix or for nothing, is a fault with its field.
 */
export function checkGradient(request: CheckRequest): Result<GradientCheck, CheckFault> {
  const f = read('function', request.function);
  if (!f.ok) return f;
  const g = read('derivative', request.derivative);
  if (!g.ok) return g;
  const at = (e: Expression, x: number) => evaluate(e, new Map([[VARIABLE, x]]));
  const derivative = differentiate(f.value, VARIABLE);
  const compared = compareScalars(g.value, derivative, SCOPE);
  // Defined by itself and nowhere together with the derivative: another function.
  const verdict = compared.verdict === 'invalid' ? 'different' : compared.verdict;
  const central = (x: number, step: number) => finite((at(f.value, x + step) - at(f.value, x - step)) / (2 * step));
  const check = (x: number, step = STEP * Math.max(1, Math.abs(x))): CheckedPoint => {
    const [mine, numeric] = [finite(at(g.value, x)), central(x, step)];
    return { x, yours: mine, central: numeric, error: relative(mine, numeric) };
  };
  return ok({
    functionTex: printTex(f.value),
    derivativeTex: printTex(g.value),
    verdict,
    method: compared.method,
    point: check(request.x),
    gap: checkGap(
      (x) => at(f.value, x),
      (x) => at(g.value, x),
      request.x,
      STEP * Math.max(1, Math.abs(request.x)),
    ),
    curve: Array.from({ length: SAMPLES }, (_, i) => check(request.x - REACH + (2 * REACH * i) / (SAMPLES - 1))),
    steps: Array.from({ length: SMALLEST_STEP }, (_, i) => {
      const step = 10 ** -(i + 1);
      return { step, error: check(request.x, step).error };
    }),
  });
}
