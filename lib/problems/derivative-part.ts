// A part that asks for a derivative as a formula: answer, hints, worked solution and misconceptions from one trace.
import type { FaultyResult } from '../derivation/fault';
import { factorsAlong, type LocalFactor, type Trace } from '../derivation/trace';
import { printPlain } from '../math/print-plain';
import { derivationOf } from './derivation';
import type { Claim, SolutionStep } from './key';
import { misconceptionText } from './misconception-texts';
import type { PartAnswer } from './part-answer';
import { type Statement, shown, stated } from './statement';
import { texOfArrow, texOfDerivative, texOfName, texShown } from './tex';

const texOfPaths = (statement: Statement, trace: Trace): string =>
  trace.paths
    .map((path) =>
      factorsAlong(path, trace.factors)
        .map((f) => texOfArrow(statement, f.to, f.from))
        .join(' \\cdot '),
    )
    .join(' + ');

export function hintsOf(statement: Statement, trace: Trace): string[] {
  const [path = []] = trace.paths;
  const first = factorsAlong(path, trace.factors)[0];
  const way = [...path].reverse().map(texOfName).join(' \\to ');
  const inner = [...statement.hidden].map(([name, e]) => `$${texOfName(name)} = ${texShown(statement, e)}$`).join(', ');
  return [
    inner ? `Name the inner function: ${inner}.` : `Follow how a change travels: $${way}$.`,
    trace.paths.length > 1
      ? 'Along each path the local derivatives multiply; the paths are added.'
      : 'The chain rule: along the way the local derivatives multiply, each taken at its own point.',
    ...(first && trace.edges.length > 1
      ? [`The first factor is $${texOfArrow(statement, first.to, first.from)} = ${texShown(statement, first.value)}$.`]
      : []),
    ...(trace.edges.length > 1 ? [`Set it up as $${texOfPaths(statement, trace)}$.`] : []),
  ];
}

const RULES: Readonly<Record<LocalFactor['rule'], string>> = {
  function: 'the derivative of the function, taken at what is inside it',
  power: 'the power rule',
  exponential: 'the rule for exponentials',
  quotient: 'the quotient rule',
  product: 'the product rule',
  linear: 'the coefficient of a linear function',
  sum: 'term by term',
  unknown: 'the derivative of an unknown function',
};

export function solutionOf(statement: Statement, trace: Trace): SolutionStep[] {
  const steps = [...trace.factors.values()].reverse().map((factor) => ({
    text: `$${texOfArrow(statement, factor.to, factor.from)} = ${texShown(statement, factor.value)}$: ${RULES[factor.rule]}.`,
    expression: printPlain(shown(statement, factor.value)),
  }));
  const total = printPlain(shown(statement, trace.total));
  const name = texOfDerivative(statement, trace.of, trace.wrt);
  const together = trace.paths.length > 1 ? 'Multiply along each path and add the paths' : 'Multiply the factors';
  return [...steps, { text: `${together}: $${name} = ${texShown(statement, trace.total)}$.`, expression: total }];
}

export const messageOf = (statement: Statement, fault: FaultyResult): string =>
  misconceptionText(
    fault.code,
    Object.fromEntries(
      Object.entries(fault.shows).map(([name, e]) => [
        name,
        e.op === 'derivative' ? texOfArrow(statement, e.of, e.wrt) : texShown(statement, e),
      ]),
    ),
  );

export function claimOf(statement: Statement, of: string, wrt: string): Extract<Claim, { op: 'derivative' }> {
  const others = Object.entries(statement.definitionTexts).filter(([name]) => name !== of);
  const definitions = others.length > 0 ? { definitions: Object.fromEntries(others) } : {};
  return { op: 'derivative', of: printPlain(stated(statement, of)), wrt, ...definitions };
}

export function derivativePart(statement: Statement, of: string, wrt: string): PartAnswer {
  const { trace, faults } = derivationOf(statement, of, wrt);
  return {
    kind: 'expression',
    answer: printPlain(shown(statement, trace.total)),
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
