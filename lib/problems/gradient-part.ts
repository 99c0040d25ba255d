// A part that asks for the gradient of a scalar with respect to a matrix or vector: as a formula, or its numbers.
import type { FaultyResult } from '../derivation/fault';
import { clearlyDiffers } from '../derivation/faulty-results';
import type { TensorTrace } from '../derivation/tensor-trace';
import { entryValues, type TensorSpace } from '../derivation/tensor-values';
import { dependsOn } from '../math/depends';
import { type Expression, type Shape, substitute, variable } from '../math/expression';
import { printPlain } from '../math/print-plain';
import { printTex } from '../math/print-tex';
import type { Message } from '../result';
import { atKink, exactMatrix, exactPoint, pointNumbers } from './exact-matrix';
import { type GradientDerivation, gradientDerivationOf } from './gradient-derivation';
import type { Claim, SolutionStep } from './key';
import { misconceptionMessage } from './misconception-message';
import { type PartAnswer, REFUSED } from './part-answer';
import type { Formulas, Statement } from './statement';
import { texOfDerivative, texOfName, texOfShape } from './tex';

/** The shapes of all matrix names, for a part's fields and its claim. */
export const shapeFields = (shapes: ReadonlyMap<string, Shape>): Record<string, readonly [number, number]> =>
  Object.fromEntries([...shapes].map(([name, [rows, columns]]) => [name, [rows, columns] as const]));

function hintsOf(formulas: Formulas, trace: TensorTrace): Message[] {
  const way = [trace.of, ...trace.adjoints.map(({ name }) => name)].map(texOfName).join(' \\to ');
  const shape = texOfShape(formulas.shapes.get(trace.wrt) ?? [1, 1]);
  const [first] = trace.adjoints;
  return [
    { code: 'hint.shape-of-gradient', params: { shape: `$${shape}$` } },
    { code: 'hint.backward', params: { way } },
    ...(first && trace.adjoints.length > 1
      ? [
          {
            code: 'hint.adjoint',
            params: { adjoint: texOfDerivative(formulas, trace.of, first.name), value: printTex(first.value) },
          },
        ]
      : []),
  ];
}

function solutionOf(formulas: Formulas, trace: TensorTrace): SolutionStep[] {
  const steps = trace.adjoints.map(({ name, shape, reason, step, value }) => ({
    message: {
      code: `solution.adjoint.${reason}`,
      params: {
        name: texOfDerivative(formulas, trace.of, name),
        value: printTex(step),
        shape: texOfShape(shape),
      },
    },
    expression: printPlain(value),
  }));
  const name = texOfDerivative(formulas, trace.of, trace.wrt);
  const params = { name, value: printTex(trace.total) };
  return [
    ...steps,
    ...quotientNamed(trace, name),
    { message: { code: 'solution.gradient', params }, expression: printPlain(trace.total) },
  ];
}

/** Where a quotient that came about on the way back is one of the definitions: exp(z)/s is p, which leaves p − t. */
function quotientNamed({ graph, total, wrt }: TensorTrace, name: string): SolutionStep[] {
  const found = [...graph.definitions].find(
    ([key, outer]) =>
      outer.op === 'div' && outer.right.op !== 'number' && dependsOn(outer, wrt) && dependsOn(total, key),
  );
  if (!found) return [];
  const [key, outer] = found;
  const whole = substitute(total, new Map([[key, outer]]));
  const params = { name, value: printTex(whole), quotient: printTex(outer), symbol: texOfName(key) };
  return [{ message: { code: 'solution.quotient-named', params }, expression: printPlain(whole) }];
}

const messageOf = ({ code, shows }: FaultyResult): Message =>
  misconceptionMessage(code, Object.fromEntries(Object.entries(shows).map(([name, e]) => [name, printTex(e)])));

function claimOf(formulas: Formulas, of: string, wrt: string): Extract<Claim, { op: 'gradient' }> {
  const definitions = Object.fromEntries(Object.entries(formulas.definitionTexts).filter(([name]) => name !== wrt));
  return { op: 'gradient', of, wrt, definitions, shapes: shapeFields(formulas.shapes) };
}

/** The gradient as text in the problem's names. */
export const gradientFormula = (formulas: Formulas, of: string, wrt: string): string =>
  printPlain(gradientDerivationOf(formulas, of, wrt).trace.total);

/** The gradient as a formula in the problem's names. */
export function gradientPart(formulas: Formulas, of: string, wrt: string): PartAnswer {
  const { trace, faults } = gradientDerivationOf(formulas, of, wrt);
  return {
    kind: 'matrix',
    answer: printPlain(trace.total),
    claim: claimOf(formulas, of, wrt),
    hints: hintsOf(formulas, trace),
    solution: solutionOf(formulas, trace),
    misconceptions: faults.map((fault) => ({
      code: fault.code,
      answer: printPlain(fault.result),
      message: messageOf(fault),
    })),
    shapes: shapeFields(formulas.shapes),
  };
}

/** Larger numbers are no longer worked out by hand. */
const LARGEST = 200;

/** Whether a drawn problem is worth asking: numbers of some size, no kink at the point, and no slip that agrees there. */
function asksWell(statement: Statement, { trace, faults, space }: GradientDerivation): boolean {
  const point = pointNumbers(statement, space);
  const values = (e: Expression) => entryValues(e, space, point)?.flat() ?? [];
  const right = values(trace.total);
  const humane = right.every((value) => Math.abs(value) <= LARGEST) && right.some((value) => value !== 0);
  const agrees = (wrong: readonly number[]) =>
    wrong.length === right.length && wrong.every((value, i) => !clearlyDiffers(value, right[i] ?? 0));
  return humane && !atKink(statement, space, point) && !faults.some(({ result }) => agrees(values(result)));
}

/** The forward pass in numbers, as far as they are short. */
const forwardSteps = (
  { definitionTexts }: Statement,
  space: TensorSpace,
  point: ReadonlyMap<string, Expression>,
): SolutionStep[] =>
  Object.keys(definitionTexts).flatMap((name) => {
    const value = exactMatrix(variable(name), space, point);
    if (!value) return [];
    const params = { name: texOfName(name), value: printTex(value) };
    return [{ message: { code: 'solution.forward-matrix', params }, expression: printPlain(value) }];
  });

/**
 * The gradient's numbers at the problem's point. A drawn problem is refused where they are no short fractions, where a
 * function has a kink, where a slip gives the right numbers, or where they stand in the question; a pinned one leaves that slip out.
 */
export function gradientValuePart(
  statement: Statement,
  of: string,
  wrt: string,
  pinned: boolean,
): PartAnswer | typeof REFUSED {
  const derivation = gradientDerivationOf(statement, of, wrt);
  const { trace, faults, space } = derivation;
  if (!pinned && !asksWell(statement, derivation)) return REFUSED;
  const point = exactPoint(statement, space);
  const right = exactMatrix(trace.total, space, point);
  if (!right) return REFUSED;
  const answer = printPlain(right);
  const given = [...statement.point.values()].some((e) => printPlain(e) === answer);
  if (given && !pinned) return REFUSED;
  const wrong = faults.flatMap((fault) => {
    const value = exactMatrix(fault.result, space, point);
    const text = value ? printPlain(value) : answer;
    return text === answer ? [] : [{ code: fault.code, answer: text, message: messageOf(fault) }];
  });
  const varied = statement.definitions.has(wrt) ? exactMatrix(variable(wrt), space, point) : undefined;
  const inputs = [...statement.point, ...(varied ? [[wrt, varied] as const] : [])];
  const at = Object.fromEntries(inputs.map(([name, e]) => [name, printPlain(e)]));
  const params = { name: texOfDerivative(statement, of, wrt), value: printTex(right) };
  return {
    kind: 'matrix',
    answer,
    claim: { ...claimOf(statement, of, wrt), at },
    hints: [{ code: 'hint.forward' }, ...hintsOf(statement, trace)],
    solution: [
      ...forwardSteps(statement, space, point),
      ...solutionOf(statement, trace),
      { message: { code: 'solution.gradient-point', params }, expression: answer },
    ],
    misconceptions: wrong,
  };
}
