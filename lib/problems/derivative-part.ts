// A part that asks for a derivative: answer, hints, worked solution and misconceptions from one trace.
import type { FaultyResult } from '../derivation/fault';
import { clearlyDiffers, faultyResults } from '../derivation/faulty-results';
import { factorsAlong, type LocalFactor, type Trace, traceDerivative } from '../derivation/trace';
import {
  binary,
  call,
  children,
  type Expression,
  number,
  substitute,
  variable,
  withChildren,
} from '../math/expression';
import { printPlain } from '../math/print-plain';
import type { Claim, Misconception, SolutionStep } from './key';
import { misconceptionText } from './misconception-texts';
import { type PartAnswer, REFUSED } from './part-answer';
import { pointValue, roundedText, valuesAtPoint } from './point-value';
import { probesOf } from './probes';
import { type Statement, shown, stated } from './statement';
import { texOfName, texShown } from './tex';

/** ∂a/∂b as TeX; a straight d where there is one variable only. */
export const texOfDerivative = (statement: Statement, a: string, b: string): string => {
  const d = statement.variables.filter(({ kind }) => kind.type !== 'function').length > 1 ? '\\partial ' : 'd';
  return `\\frac{${d}${texOfName(a)}}{${d}${texOfName(b)}}`;
};

const texOfPaths = (statement: Statement, trace: Trace): string =>
  trace.paths
    .map((path) =>
      factorsAlong(path, trace.factors)
        .map((f) => texOfDerivative(statement, f.to, f.from))
        .join(' \\cdot '),
    )
    .join(' + ');

function hintsOf(statement: Statement, trace: Trace): string[] {
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
      ? [
          `The first factor is $${texOfDerivative(statement, first.to, first.from)} = ${texShown(statement, first.value)}$.`,
        ]
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

function solutionOf(statement: Statement, trace: Trace): SolutionStep[] {
  const steps = [...trace.factors.values()].reverse().map((factor) => ({
    text: `$${texOfDerivative(statement, factor.to, factor.from)} = ${texShown(statement, factor.value)}$: ${RULES[factor.rule]}.`,
    expression: printPlain(shown(statement, factor.value)),
  }));
  const total = printPlain(shown(statement, trace.total));
  const name = texOfDerivative(statement, trace.of, trace.wrt);
  const together = trace.paths.length > 1 ? 'Multiply along each path and add the paths' : 'Multiply the factors';
  return [...steps, { text: `${together}: $${name} = ${texShown(statement, trace.total)}$.`, expression: total }];
}

const TRIGONOMETRIC = new Set(['sin', 'cos', 'tan', 'sec', 'csc', 'cot']);

/** The same formula read in degrees. */
function inDegrees(e: Expression): Expression {
  const node = withChildren(e, children(e).map(inDegrees));
  if (node.op !== 'call' || !TRIGONOMETRIC.has(node.fn)) return node;
  const [u = number(0)] = node.args;
  return call(node.fn, binary('div', binary('mul', u, { op: 'constant', name: 'pi' }), number(180)));
}

function faultsOf(statement: Statement, trace: Trace): FaultyResult[] {
  return faultyResults(trace, probesOf(statement.variables));
}

const messageOf = (statement: Statement, fault: FaultyResult): string =>
  misconceptionText(
    fault.code,
    Object.fromEntries(Object.entries(fault.shows).map(([name, e]) => [name, texShown(statement, e)])),
  );

function claimOf(statement: Statement, of: string, wrt: string): Extract<Claim, { op: 'derivative' }> {
  const others = Object.entries(statement.definitionTexts).filter(([name]) => name !== of);
  const definitions = others.length > 0 ? { definitions: Object.fromEntries(others) } : {};
  return { op: 'derivative', of: printPlain(stated(statement, of)), wrt, ...definitions };
}

/** The derivative as a formula. */
export function derivativePart(statement: Statement, of: string, wrt: string): PartAnswer {
  const trace = traceDerivative(statement.graph, of, wrt);
  const misconceptions = faultsOf(statement, trace).map((fault) => ({
    code: fault.code,
    answer: printPlain(shown(statement, fault.result)),
    message: messageOf(statement, fault),
  }));
  return {
    kind: 'expression',
    answer: printPlain(shown(statement, trace.total)),
    claim: claimOf(statement, of, wrt),
    hints: hintsOf(statement, trace),
    solution: solutionOf(statement, trace),
    misconceptions,
  };
}

/** Two numbers that a tolerance of three figures cannot tell apart. */
const tooClose = (a: number, b: number): boolean => !(Math.abs(a - b) > 0.02 * Math.abs(b));

/** The derivative's value at the problem's point; `REFUSED` where a faulty rule agrees only through the numbers. */
export function derivativeAtPoint(
  statement: Statement,
  of: string,
  wrt: string,
  pinned: boolean,
): PartAnswer | typeof REFUSED {
  const trace = traceDerivative(statement.graph, of, wrt);
  const values = valuesAtPoint(statement);
  const right = pointValue(trace.total, values);
  if (!Number.isFinite(right.value)) return REFUSED;
  const degrees = inDegrees(substitute(trace.total, values));
  const wrong: Misconception[] = [];
  const faults = faultsOf(statement, trace);
  for (const fault of faults) {
    const value = pointValue(fault.result, values);
    if (!Number.isFinite(value.value)) continue;
    if (tooClose(value.value, right.value)) {
      if (!pinned) return REFUSED;
      continue;
    }
    wrong.push({ code: fault.code, answer: value.text, message: messageOf(statement, fault) });
  }
  const turned = pointValue(degrees, new Map());
  if (
    Number.isFinite(turned.value) &&
    clearlyDiffers(turned.value, right.value) &&
    !tooClose(turned.value, right.value)
  ) {
    wrong.push({ code: 'degrees', answer: turned.text, message: misconceptionText('degrees', {}) });
  }
  const at = Object.fromEntries([...statement.point].map(([name, e]) => [name, printPlain(e)]));
  const point = [...statement.point].map(([name, e]) => `${texOfName(name)} = ${texShown(statement, e)}`).join(', ');
  return {
    kind: 'number',
    answer: right.text,
    value: right.value,
    claim: { ...claimOf(statement, of, wrt), at },
    hints: [...hintsOf(statement, trace), `Only then put in the numbers: $${point}$.`],
    solution: [
      ...solutionOf(statement, trace),
      { text: `Put in $${point}$: about ${roundedText(right.value)}.`, expression: right.text },
    ],
    misconceptions: wrong,
  };
}

/** The inner function of a composition. */
export function innerPart(statement: Statement, of: string, inner: string): PartAnswer {
  const e = statement.definitions.get(inner) ?? variable(inner);
  const [x = ''] = statement.variables.map(({ name }) => name);
  const outer = statement.definitions.get(of);
  const wrong = [
    {
      code: 'outer-for-inner',
      answer: printPlain(stated(statement, of)),
      message: 'This is the whole function; the inner one is what its outer function is applied to.',
    },
    {
      code: 'variable-for-inner',
      answer: x,
      message: 'Something happens to the variable before the outer function is applied.',
    },
  ];
  return {
    kind: 'expression',
    answer: printPlain(e),
    claim: { op: 'value', of: printPlain(e), at: {} },
    hints: ['Which operation would you carry out last for a given number? The inner function is everything before it.'],
    solution: [
      {
        text: `The last operation is applied to $${texShown(statement, e)}$, so that is the inner function.`,
        expression: printPlain(e),
      },
    ],
    misconceptions: outer ? wrong : [],
  };
}
