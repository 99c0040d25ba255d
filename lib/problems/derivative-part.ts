// A part that asks for a derivative as a formula: answer, hints, worked solution and misconceptions from one trace.
import type { FaultyResult } from '../derivation/fault';
import { factorsAlong, type Trace } from '../derivation/trace';
import { printPlain } from '../math/print-plain';
import type { Message } from '../result';
import { derivationOf } from './derivation';
import type { Claim, SolutionStep } from './key';
import { misconceptionMessage } from './misconception-message';
import { operandSteps } from './operand-steps';
import type { PartAnswer } from './part-answer';
import { type Statement, shown, stated } from './statement';
import { texOfArrow, texOfDerivative, texOfName, texOfWay, texShown } from './tex';

const texOfPaths = (statement: Statement, trace: Trace): string =>
  trace.paths
    .map((path) =>
      factorsAlong(path, trace.factors)
        .map((f) => texOfArrow(statement, f.to, f.from))
        .join(' \\cdot '),
    )
    .join(' + ');

export function hintsOf(statement: Statement, trace: Trace): Message[] {
  const [path = []] = trace.paths;
  const first = factorsAlong(path, trace.factors)[0];
  const way = texOfWay(path);
  const onTheWay = [...statement.hidden].filter(([name]) => trace.paths.some((nodes) => nodes.includes(name)));
  const inner = onTheWay.map(([name, e]) => `$${texOfName(name)} = ${texShown(statement, e)}$`).join(', ');
  if (first && trace.edges.length === 1 && !inner)
    return [{ code: `hint.rule.${first.rule}` }, { code: 'hint.rule-inside' }];
  return [
    inner
      ? { code: 'hint.inner', params: { inner } }
      : { code: trace.paths.length > 1 ? 'hint.ways' : 'hint.way', params: { way } },
    { code: trace.paths.length > 1 ? 'hint.paths' : 'hint.chain' },
    ...(first && trace.edges.length > 1
      ? [
          {
            code: 'hint.first-factor',
            params: {
              factor: texOfArrow(statement, first.to, first.from),
              value: texShown(statement, first.value),
            },
          },
        ]
      : []),
    ...(trace.edges.length > 1 ? [{ code: 'hint.set-up', params: { product: texOfPaths(statement, trace) } }] : []),
  ];
}

export function solutionOf(statement: Statement, trace: Trace): SolutionStep[] {
  const steps = [...trace.factors.values()].reverse().flatMap((factor) => [
    ...operandSteps(statement, factor),
    {
      message: {
        code: `solution.factor.${factor.rule}`,
        params: { name: texOfArrow(statement, factor.to, factor.from), value: texShown(statement, factor.value) },
      },
      expression: printPlain(shown(statement, factor.value)),
    },
  ]);
  if (trace.factors.size === 1) return steps;
  const total = printPlain(shown(statement, trace.total));
  const name = texOfDerivative(statement, trace.of, trace.wrt);
  const code = trace.paths.length > 1 ? 'solution.paths' : 'solution.product';
  const message = { code, params: { name, value: texShown(statement, trace.total) } };
  return [...steps, { message, expression: total }];
}

export const messageOf = (statement: Statement, fault: FaultyResult): Message =>
  misconceptionMessage(fault.code, {
    ...(fault.path ? { way: texOfWay(fault.path) } : {}),
    ...Object.fromEntries(
      Object.entries(fault.shows).map(([name, e]) => [
        name,
        e.op === 'derivative' ? texOfArrow(statement, e.of, e.wrt) : texShown(statement, e),
      ]),
    ),
  });

/** What is differentiated with respect to is free in the claim, even when the problem defines it. */
export function claimOf(statement: Statement, of: string, wrt: string): Extract<Claim, { op: 'derivative' }> {
  const others = Object.entries(statement.definitionTexts).filter(([name]) => name !== of && name !== wrt);
  const definitions = others.length > 0 ? { definitions: Object.fromEntries(others) } : {};
  return { op: 'derivative', of: printPlain(stated(statement, of)), wrt, ...definitions };
}

/** The derivative as text, in the names the problem shows. */
export const derivativeFormula = (statement: Statement, of: string, wrt: string): string =>
  printPlain(shown(statement, derivationOf(statement, of, wrt).trace.total));

export function derivativePart(statement: Statement, of: string, wrt: string): PartAnswer {
  const { trace, faults } = derivationOf(statement, of, wrt);
  return {
    kind: 'expression',
    answer: derivativeFormula(statement, of, wrt),
    claim: claimOf(statement, of, wrt),
    hints: hintsOf(statement, trace),
    solution: solutionOf(statement, trace),
    misconceptions: faults.map((fault) => ({
      code: fault.code,
      answer: printPlain(shown(statement, fault.result)),
      message: messageOf(statement, fault),
    })),
  };
}
