// A part that asks for a definition: its value at the problem's point, worked out forwards, or its formula.
import { edgesBetween } from '../derivation/graph';
import { numberCodes } from '../derivation/number-codes';
import { VALUE_FAULTS } from '../derivation/value-faults';
import { evaluate } from '../math/evaluate';
import { type Expression, nodesOf, number } from '../math/expression';
import { printPlain } from '../math/print-plain';
import { replaceSubtree } from '../math/replace-subtree';
import type { Claim, Misconception, SolutionStep } from './key';
import { misconceptionMessage } from './misconception-message';
import type { PartAnswer } from './part-answer';
import { numbersAtPoint, type PointValue, plainDecimal, pointValue, tooClose, valuesAtPoint } from './point-value';
import { equalsTex } from './result-message';
import { type Formulas, type Statement, stated } from './statement';
import { texOf, texOfDerivative, texOfName, texShown } from './tex';

const DIGITS = 12;

/** `of` and every definition that it is worked out from, in order. */
function stepsTo(statement: Statement, of: string): string[] {
  const { edges } = statement.graph;
  return [...statement.definitions.keys()].filter((name) => name === of || edgesBetween(edges, name, of).length > 0);
}

function claimOf(formulas: Formulas, of: string, at: Readonly<Record<string, string>>): Claim {
  const definitions = Object.fromEntries(Object.entries(formulas.definitionTexts).filter(([name]) => name !== of));
  return { op: 'value', of: printPlain(stated(formulas, of)), at, definitions };
}

/** Each faulty operation of each step, carried on to the end; what comes out right, or out as another did, is left out. */
function slipsOf(statement: Statement, of: string, steps: readonly string[], right: number): Misconception[] {
  const resultWith = (changed: string, wrong: Expression): number => {
    const env = new Map(numbersAtPoint(statement));
    for (const name of steps.slice(steps.indexOf(changed))) {
      env.set(name, evaluate(name === changed ? wrong : (statement.definitions.get(name) ?? number(0)), env));
    }
    return env.get(of) ?? Number.NaN;
  };
  const taken = [right];
  const slips: Misconception[] = [];
  for (const name of steps.filter((step) => !statement.slopes.has(step) && !statement.hidden.has(step))) {
    const e = statement.definitions.get(name) ?? number(0);
    for (const node of nodesOf(e)) {
      for (const [code, fault] of Object.entries(VALUE_FAULTS)) {
        const made = fault(node);
        const value = made ? resultWith(name, replaceSubtree(e, node, made)) : Number.NaN;
        if (!Number.isFinite(value) || taken.some((other) => tooClose(value, other))) continue;
        taken.push(value);
        const message = misconceptionMessage(code, { name: texOfName(name), node: texShown(statement, node) });
        slips.push({ code, answer: plainDecimal(value, DIGITS), message });
      }
    }
  }
  return numberCodes(slips);
}

function solutionOf(statement: Statement, steps: readonly string[]): SolutionStep[] {
  return steps.map((name) => {
    const formula = stated(statement, name);
    const slope = statement.slopes.get(name);
    const shown = texShown(statement, formula);
    const e = statement.definitions.get(name) ?? formula;
    const value = pointValue(e, valuesAtPoint(statement), numbersAtPoint(statement));
    const params = {
      name: texOfName(name),
      formula: slope ? `${texOfDerivative(statement, slope.of, slope.wrt)} = ${shown}` : shown,
      value: equalsTex(value),
    };
    const code = statement.hidden.has(name) ? 'solution.forward-unnamed' : 'solution.forward';
    return { message: { code, params }, expression: value.text };
  });
}

/** The definition as a formula. */
export function valuePart(formulas: Formulas, of: string): PartAnswer {
  const e = stated(formulas, of);
  return {
    kind: 'expression',
    answer: printPlain(e),
    claim: claimOf(formulas, of, {}),
    hints: [{ code: 'hint.forward' }],
    solution: [{ message: { code: 'solution.value', params: { value: texOf(e) } }, expression: printPlain(e) }],
    misconceptions: [],
  };
}

/** A definition at the problem's point. */
export const definitionValue = (statement: Statement, of: string): PointValue =>
  pointValue(statement.definitions.get(of) ?? number(0), valuesAtPoint(statement), numbersAtPoint(statement));

/** The value of a definition at the problem's point, worked out forwards. */
export function valueAtPointPart(statement: Statement, of: string): PartAnswer {
  const steps = stepsTo(statement, of);
  const named = steps.filter((name) => !statement.hidden.has(name));
  const right = definitionValue(statement, of);
  const way = named.map(texOfName).join(', ');
  return {
    kind: 'number',
    answer: right.text,
    value: right.value,
    claim: claimOf(statement, of, Object.fromEntries([...statement.point].map(([name, e]) => [name, printPlain(e)]))),
    hints: [{ code: 'hint.forward' }, ...(named.length > 1 ? [{ code: 'hint.forward-order', params: { way } }] : [])],
    solution: solutionOf(statement, steps),
    misconceptions: slipsOf(statement, of, steps, right.value),
  };
}
