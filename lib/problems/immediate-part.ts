// A part that asks for an immediate derivative, ∂⁺f/∂x: every other name in f's own definition is held fixed.
import { faultyResults } from '../derivation/faulty-results';
import { buildGraph } from '../derivation/graph';
import { numberCodes } from '../derivation/number-codes';
import { traceDerivative } from '../derivation/trace';
import { type Expression, variable } from '../math/expression';
import { printPlain } from '../math/print-plain';
import type { CompiledVariable } from './compile';
import { derivationOf } from './derivation';
import { messageOf } from './derivation-words';
import { misconceptionMessage } from './misconception-message';
import { type PartAnswer, REFUSED } from './part-answer';
import { numbersAtPoint, pointValue, tooClose, valuesAtPoint } from './point-value';
import { probesOf } from './probes';
import { equalsTex } from './result-message';
import { type Statement, shown, stated } from './statement';
import { texOfDerivative, texOfName, texShown } from './tex';

/** The derivative by the definition alone; the total one is the likely slip, beside those in the rules. */
export function immediatePart(
  statement: Statement,
  of: string,
  wrt: string,
  atPoint: boolean,
  pinned: boolean,
): PartAnswer | typeof REFUSED {
  const alone = buildGraph(new Map([[of, stated(statement, of)]]));
  const inputs = [
    ...statement.variables,
    ...[...statement.definitions.keys()].map(
      (name): CompiledVariable => ({ name, domain: 'real', kind: { type: 'real' } }),
    ),
  ];
  const others = alone.edges.flatMap(([name]) => (name === wrt ? [] : [name]));
  const trace = traceDerivative(alone, of, wrt);
  const slips = [
    {
      code: 'total-for-immediate',
      result: derivationOf(statement, of, wrt).trace.total,
      message: misconceptionMessage('total-for-immediate', { wrt: texOfName(wrt) }),
    },
    ...others.map((other) => ({
      code: 'immediate-of-other',
      result: traceDerivative(alone, of, other).total,
      message: misconceptionMessage('immediate-of-other', {
        of: texOfName(of),
        other: texOfName(other),
        wrt: texOfName(wrt),
      }),
    })),
    ...faultyResults(trace, probesOf(inputs)).map((fault) => ({
      code: fault.code,
      result: fault.result,
      message: messageOf(statement, fault),
    })),
  ];
  const at = (e: Expression) => pointValue(e, valuesAtPoint(statement), numbersAtPoint(statement));
  const textOf = (e: Expression) => (atPoint ? at(e).text : printPlain(shown(statement, e)));
  const right = atPoint ? at(trace.total) : undefined;
  const real = slips.filter(({ result }) => printPlain(result) !== printPlain(trace.total));
  const wrong = real.filter(({ result }) => !right || !tooClose(at(result).value, right.value));
  if (!pinned && wrong.length < real.length) return REFUSED;
  const held = others.map((other) => `$${texOfName(other)}$`).join(', ');
  const name = texOfDerivative(statement, of, wrt, true);
  const names = [...statement.point.keys(), ...statement.definitions.keys()];
  const point = Object.fromEntries(names.map((key) => [key, at(variable(key)).text]));
  return {
    kind: atPoint ? 'number' : 'expression',
    answer: textOf(trace.total),
    ...(right ? { value: right.value } : {}),
    claim: {
      op: 'derivative',
      of: printPlain(stated(statement, of)),
      wrt,
      definitions: {},
      ...(atPoint ? { at: point } : {}),
    },
    hints: [
      { code: 'hint.immediate', params: { of: texOfName(of), wrt: texOfName(wrt) } },
      ...(held ? [{ code: 'hint.held-fixed', params: { others: held } }] : []),
    ],
    solution: [
      {
        message: { code: 'solution.immediate', params: { name, value: texShown(statement, trace.total) } },
        expression: printPlain(shown(statement, trace.total)),
      },
      ...(right
        ? [
            {
              message: {
                code: 'solution.value',
                params: { value: `${name} ${equalsTex(right)}` },
              },
              expression: right.text,
            },
          ]
        : []),
    ],
    misconceptions: numberCodes(wrong.map(({ code, result, message }) => ({ code, answer: textOf(result), message }))),
  };
}
