// What is told of a derivation: hints, the worked steps, and the sentence about a faulty version.
import type { FaultyResult } from '../derivation/fault';
import { factorsAlong, type Trace } from '../derivation/trace';
import { cancelled } from '../math/cancel';
import type { Expression } from '../math/expression';
import { printPlain } from '../math/print-plain';
import type { Message } from '../result';
import type { SolutionStep } from './key';
import { misconceptionMessage } from './misconception-message';
import { operandSteps } from './operand-steps';
import { type Formulas, shown } from './statement';
import { texOf, texOfArrow, texOfDerivative, texOfName, texOfWay, texShown } from './tex';

const texOfPaths = (formulas: Formulas, trace: Trace): string =>
  trace.paths
    .map((path) =>
      factorsAlong(path, trace.factors)
        .map((f) => texOfArrow(formulas, f.to, f.from))
        .join(' \\cdot '),
    )
    .join(' + ');

export function hintsOf(formulas: Formulas, trace: Trace): Message[] {
  const [path = []] = trace.paths;
  const first = factorsAlong(path, trace.factors)[0];
  const way = texOfWay(path);
  const onTheWay = [...formulas.hidden].filter(([name]) => trace.paths.some((nodes) => nodes.includes(name)));
  const inner = onTheWay.map(([name, e]) => `$${texOfName(name)} = ${texShown(formulas, e)}$`).join(', ');
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
              factor: texOfArrow(formulas, first.to, first.from),
              value: texShown(formulas, first.value),
            },
          },
        ]
      : []),
    ...(trace.edges.length > 1 ? [{ code: 'hint.set-up', params: { product: texOfPaths(formulas, trace) } }] : []),
  ];
}

export function solutionOf(formulas: Formulas, trace: Trace): SolutionStep[] {
  const steps = [...trace.factors.values()].reverse().flatMap((factor) => [
    ...operandSteps(formulas, factor),
    {
      message: {
        code: `solution.factor.${factor.rule}`,
        params: { name: texOfArrow(formulas, factor.to, factor.from), value: texShown(formulas, factor.value) },
      },
      expression: printPlain(shown(formulas, factor.value)),
    },
  ]);
  const name = texOfDerivative(formulas, trace.of, trace.wrt);
  const short = cancellation(formulas, trace.total, name);
  if (trace.factors.size === 1) return [...steps, ...short];
  const total = printPlain(shown(formulas, trace.total));
  const code = trace.paths.length > 1 ? 'solution.paths' : 'solution.product';
  const message = { code, params: { name, value: texShown(formulas, trace.total) } };
  return [...steps, { message, expression: total }, ...short];
}

/** What is left when fractions cancel, as those of a loss and the activation that was made for it do. */
function cancellation(formulas: Formulas, total: Expression, name: string): SolutionStep[] {
  const short = cancelled(shown(formulas, total));
  if (!short) return [];
  return [
    { message: { code: 'solution.cancelled', params: { name, value: texOf(short) } }, expression: printPlain(short) },
  ];
}

export const messageOf = (formulas: Formulas, fault: FaultyResult): Message =>
  misconceptionMessage(fault.code, {
    ...(fault.path ? { way: texOfWay(fault.path) } : {}),
    ...Object.fromEntries(
      Object.entries(fault.shows).map(([name, e]) => [
        name,
        e.op === 'derivative' ? texOfArrow(formulas, e.of, e.wrt) : texShown(formulas, e),
      ]),
    ),
  });
