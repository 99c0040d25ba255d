// A part that asks for the gradient of a scalar with respect to a matrix or vector: as a formula, or its numbers.
import type { FaultyResult } from '../derivation/fault';
import { numberCodes } from '../derivation/number-codes';
import { tensorFaults } from '../derivation/tensor-faults';
import { type TensorTrace, traceGradient } from '../derivation/tensor-trace';
import { entryNamesOf, entryValues, forwardValues, tensorSpace } from '../derivation/tensor-values';
import { evaluate } from '../math/evaluate';
import type { Domain, Shape } from '../math/expression';
import { printPlain } from '../math/print-plain';
import { printTex } from '../math/print-tex';
import type { Message } from '../result';
import { exactMatrix } from './exact-matrix';
import type { Claim, Misconception, SolutionStep } from './key';
import { misconceptionMessage } from './misconception-message';
import { type PartAnswer, REFUSED } from './part-answer';
import { probesOf } from './probes';
import type { Statement } from './statement';
import { texOfDerivative, texOfName, texOfShape } from './tex';

/** The shapes of all matrix names, for a part's fields and its claim. */
export const shapeFields = (shapes: ReadonlyMap<string, Shape>): Record<string, readonly [number, number]> =>
  Object.fromEntries([...shapes].map(([name, [rows, columns]]) => [name, [rows, columns] as const]));

function spaceOf(statement: Statement) {
  const variables = new Map(statement.variables.map(({ name, kind }): [string, Domain] => [name, kind]));
  return tensorSpace(statement.graph, statement.shapes, variables);
}

/** Points of all entries where two formulas are told apart. */
function entryProbes(statement: Statement) {
  const entries = statement.variables.flatMap((variable) =>
    entryNamesOf(variable.name, statement.shapes.get(variable.name)).map((name) => ({ ...variable, name })),
  );
  return probesOf(entries);
}

/** The faulty gradients that are not the right one in disguise. */
function wrongOnes(statement: Statement, trace: TensorTrace): FaultyResult[] {
  const space = spaceOf(statement);
  if (!space) return [];
  const environments = entryProbes(statement).map((probe) => forwardValues(space, probe));
  const right = environments.map((env) => entryValues(trace.total, space, env));
  const wrong = tensorFaults(trace).filter(({ result }) =>
    environments.some((env, i) => {
      const [wrong, due] = [entryValues(result, space, env)?.flat(), right[i]?.flat()];
      if (!wrong || !due || wrong.length !== due.length) return wrong !== undefined;
      return wrong.some((value, k) => Math.abs(value - (due[k] ?? 0)) > 1e-9 * Math.max(1, Math.abs(value)));
    }),
  );
  return numberCodes(wrong);
}

const shapeText = (shapes: ReadonlyMap<string, Shape>, name: string): string => texOfShape(shapes.get(name) ?? [1, 1]);

function hintsOf(statement: Statement, trace: TensorTrace): Message[] {
  const way = [trace.of, ...trace.adjoints.map(({ name }) => name)].map(texOfName).join(' \\to ');
  const [first] = trace.adjoints;
  return [
    { code: 'hint.shape-of-gradient', params: { shape: `$${shapeText(statement.shapes, trace.wrt)}$` } },
    { code: 'hint.backward', params: { way } },
    ...(first && trace.adjoints.length > 1
      ? [
          {
            code: 'hint.adjoint',
            params: { adjoint: texOfDerivative(statement, trace.of, first.name), value: printTex(first.value) },
          },
        ]
      : []),
  ];
}

function solutionOf(statement: Statement, trace: TensorTrace): SolutionStep[] {
  const steps = trace.adjoints.map(({ name, shape, reason, step, value }) => ({
    message: {
      code: `solution.adjoint.${reason}`,
      params: {
        name: texOfDerivative(statement, trace.of, name),
        value: printTex(step),
        shape: texOfShape(shape),
      },
    },
    expression: printPlain(value),
  }));
  const params = { name: texOfDerivative(statement, trace.of, trace.wrt), value: printTex(trace.total) };
  return [...steps, { message: { code: 'solution.gradient', params }, expression: printPlain(trace.total) }];
}

const messageOf = ({ code, shows }: FaultyResult): Message =>
  misconceptionMessage(code, Object.fromEntries(Object.entries(shows).map(([name, e]) => [name, printTex(e)])));

function claimOf(statement: Statement, of: string, wrt: string): Extract<Claim, { op: 'gradient' }> {
  const definitions = Object.fromEntries(Object.entries(statement.definitionTexts).filter(([name]) => name !== wrt));
  return { op: 'gradient', of, wrt, definitions, shapes: shapeFields(statement.shapes) };
}

/** The gradient as a formula in the problem's names. */
export function gradientPart(statement: Statement, of: string, wrt: string): PartAnswer {
  const trace = traceGradient(statement.graph, statement.shapes, of, wrt);
  return {
    kind: 'matrix',
    answer: printPlain(trace.total),
    claim: claimOf(statement, of, wrt),
    hints: hintsOf(statement, trace),
    solution: solutionOf(statement, trace),
    misconceptions: wrongOnes(statement, trace).map((fault) => ({
      code: fault.code,
      answer: printPlain(fault.result),
      message: messageOf(fault),
    })),
    shapes: shapeFields(statement.shapes),
  };
}

/** Larger numbers are no longer worked out by hand. */
const LARGEST = 200;

/** The gradient's numbers at the problem's point. Refused where they are no short fractions, or a slip gives them too. */
export function gradientValuePart(
  statement: Statement,
  of: string,
  wrt: string,
  pinned: boolean,
): PartAnswer | typeof REFUSED {
  const trace = traceGradient(statement.graph, statement.shapes, of, wrt);
  const space = spaceOf(statement);
  const right = space && exactMatrix(trace.total, statement, space);
  if (!right) return REFUSED;
  const entries = right.op === 'matrix' ? right.rows.flat() : [right];
  const sizes = entries.map((entry) => Math.abs(evaluate(entry, new Map())));
  if (!pinned && (sizes.some((size) => !(size <= LARGEST)) || sizes.every((size) => size === 0))) return REFUSED;
  const answer = printPlain(right);
  const wrong = wrongOnes(statement, trace).flatMap((fault): Misconception[] => {
    const value = exactMatrix(fault.result, statement, space);
    return value ? [{ code: fault.code, answer: printPlain(value), message: messageOf(fault) }] : [];
  });
  const agreeing = wrong.filter((misconception) => misconception.answer === answer);
  if (!pinned && agreeing.length > 0) return REFUSED;
  const at = Object.fromEntries([...statement.point].map(([name, e]) => [name, printPlain(e)]));
  const name = texOfDerivative(statement, of, wrt);
  return {
    kind: 'matrix',
    answer,
    claim: { ...claimOf(statement, of, wrt), at },
    hints: hintsOf(statement, trace),
    solution: [
      ...solutionOf(statement, trace),
      { message: { code: 'solution.gradient-point', params: { name, value: printTex(right) } }, expression: answer },
    ],
    misconceptions: wrong.filter((misconception) => misconception.answer !== answer),
  };
}
