// The slope of a definition at the problem's point, and the wrong slopes: what tangents and inverse functions are made of.
import { evaluate } from '../math/evaluate';
import { type Expression, substitute } from '../math/expression';
import { printPlain } from '../math/print-plain';
import { simplify } from '../math/simplify';
import type { Message } from '../result';
import { derivationOf } from './derivation';
import type { SolutionStep } from './key';
import { valuesAtPoint } from './point-value';
import type { Statement } from './statement';
import { texOf, texOfDerivative, texOfName } from './tex';

export interface SlopeAtPoint {
  /** The point, the value there, and the slope there, as exact trees. */
  readonly at: Expression;
  readonly value: Expression;
  readonly slope: Expression;
  readonly size: number;
  /** The derivative before the point is put in. */
  readonly formula: Expression;
  /** What faulty rules give for the slope. */
  readonly wrong: readonly { readonly code: string; readonly slope: Expression; readonly message: Message }[];
  readonly hints: readonly Message[];
  /** Up to the slope's value. */
  readonly solution: readonly SolutionStep[];
  /** For a claim. */
  readonly point: Readonly<Record<string, string>>;
}

/** Undefined where the slope has no value there. */
export function slopeAtPoint(statement: Statement, of: string, wrt: string): SlopeAtPoint | undefined {
  const derivation = derivationOf(statement, of, wrt);
  const { trace, faults } = derivation;
  const values = valuesAtPoint(statement);
  const settle = (e: Expression) => simplify(substitute(e, values));
  const [at, value, slope] = [values.get(wrt), values.get(of), settle(trace.total)];
  const size = evaluate(slope, new Map());
  if (!at || !value || !Number.isFinite(size)) return undefined;
  const names = { name: texOfDerivative(statement, of, wrt), wrt: texOfName(wrt), at: texOf(at) };
  return {
    at,
    value,
    slope,
    size,
    formula: trace.total,
    wrong: faults.map((fault) => ({
      code: fault.code,
      slope: settle(fault.result),
      message: derivation.messageOf(fault),
    })),
    hints: derivation.hints,
    solution: [
      ...derivation.solution,
      {
        message: { code: 'solution.slope', params: { ...names, value: texOf(slope) } },
        expression: printPlain(slope),
      },
    ],
    point: Object.fromEntries([...statement.point].map(([name, e]) => [name, printPlain(e)])),
  };
}
