// From a part's operator to its answer.
import type { Expression } from '../math/expression';
import { toNumber } from '../math/rational';
import { type Bindings, bind } from './binding';
import { derivativeFormula, derivativePart } from './derivative-part';
import { derivativeValue, derivativeValuePart } from './derivative-value-part';
import { parameterScope, readFormula } from './formula';
import { gradientFormula, gradientPart, gradientValuePart } from './gradient-part';
import { immediatePart } from './immediate-part';
import { implicitPart } from './implicit-part';
import { innerPart } from './inner-part';
import { inverseSlopePart } from './inverse-slope-part';
import { jacobianPart } from './jacobian-part';
import { createOwnedMemo } from './memo';
import { missingFactorPart } from './missing-factor-part';
import { numberPart } from './number-part';
import { matchPart, orderPart } from './order-part';
import { readRational } from './parameters';
import { type PartAnswer, REFUSED } from './part-answer';
import { chainPart, pathSumPart, pathsPart } from './path-part';
import { choicePart, classifyPart, productPart } from './plain-part';
import type { PointValue } from './point-value';
import { ratePart } from './rate-part';
import { secondDerivativePart } from './second-derivative-part';
import { shapePart } from './shape-part';
import type { Statement } from './statement';
import { tangentPart } from './tangent-part';
import type { TemplateDocument, TemplatePart } from './template';
import { definitionValue, valueAtPointPart, valuePart } from './value-part';

function formulaOf(document: TemplateDocument, bindings: Bindings, text: string): Expression {
  const read = readFormula(text, parameterScope(document), 'parts');
  if (!read.ok) throw new Error(`a part's formula cannot be read: ${text}`);
  return bind(read.value, bindings);
}

const MOST_ANSWERS = 50;
const rememberAnswer = createOwnedMemo<object, PartAnswer>(MOST_ANSWERS);

/** What a part's operator finds; `REFUSED` where the numbers make no good problem. A pinned seed's always do. */
export function answerOf(
  document: TemplateDocument,
  statement: Statement,
  part: TemplatePart,
  pinned: boolean,
): PartAnswer | typeof REFUSED {
  const { answer } = part;
  const formula = (text: string) => formulaOf(document, statement.bindings, text);
  /** What is the same for all points of these formulas is made once. */
  const once = (make: () => PartAnswer) => rememberAnswer(statement.owner, JSON.stringify(answer), make);
  switch (answer.op) {
    case 'derivative':
      return answer.atPoint
        ? derivativeValuePart(statement, answer.of, answer.wrt, pinned, (value) => within(part, value))
        : once(() => derivativePart(statement, answer.of, answer.wrt));
    case 'immediate':
      return immediatePart(statement, answer.of, answer.wrt, answer.atPoint ?? false, pinned);
    case 'value':
      return answer.atPoint ? valueAtPointPart(statement, answer.of) : once(() => valuePart(statement, answer.of));
    case 'inner':
      return once(() => innerPart(statement, answer.of, answer.inner));
    case 'chain':
      return once(() => chainPart(statement, answer.of, answer.wrt));
    case 'path-sum':
      return once(() => pathSumPart(statement, answer.of, answer.wrt));
    case 'paths':
      return once(() => pathsPart(statement, answer.from, answer.to));
    case 'product':
      return productPart(answer.factors.map(formula), pinned);
    case 'missing-factor':
      return missingFactorPart(formula(answer.product), answer.factors.map(formula), pinned);
    case 'classify':
      return classifyPart(formula(answer.value));
    case 'choice':
      return choicePart(statement, part.id, answer);
    case 'number':
      return numberPart(statement, answer, formula, pinned);
    case 'tangent':
      return tangentPart(statement, answer, formula, pinned);
    case 'inverse-slope':
      return inverseSlopePart(statement, answer.of, answer.wrt, pinned);
    case 'rate':
      return ratePart(statement, answer, formula, pinned);
    case 'second-derivative':
      return once(() => secondDerivativePart(statement, answer.of, answer.wrt));
    case 'implicit':
      return once(() => implicitPart(statement, answer.of, answer.dependent, answer.wrt));
    case 'gradient':
      return answer.atPoint
        ? gradientValuePart(statement, answer.of, answer.wrt, pinned)
        : once(() => gradientPart(statement, answer.of, answer.wrt));
    case 'jacobian':
      return jacobianPart(statement, answer.of, answer.wrt, answer.atPoint ?? false, pinned);
    case 'shape':
      return shapePart(statement, part.id, answer.wrt);
    case 'order':
      return orderPart(statement, part.id, answer);
    case 'match':
      return matchPart(statement, part.id, answer);
  }
}

/** The answer without hints, solution and misconceptions; undefined where the numbers make no problem. */
export function answerAlone(
  document: TemplateDocument,
  statement: Statement,
  part: TemplatePart,
): Pick<PartAnswer, 'answer' | 'value'> | undefined {
  const { answer } = part;
  const atPoint = ({ text, value }: PointValue) => ({ answer: text, value });
  switch (answer.op) {
    case 'derivative':
      return answer.atPoint
        ? atPoint(derivativeValue(statement, answer.of, answer.wrt))
        : { answer: derivativeFormula(statement, answer.of, answer.wrt) };
    case 'gradient':
      if (!answer.atPoint) return { answer: gradientFormula(statement, answer.of, answer.wrt) };
      break;
    case 'value':
      if (answer.atPoint) return atPoint(definitionValue(statement, answer.of));
  }
  const found = answerOf(document, statement, part, true);
  return found === REFUSED ? undefined : found;
}

/** Whether a number has a size to ask for. */
export const within = ({ size }: TemplatePart, value: number | undefined): boolean =>
  !size ||
  value === undefined ||
  (Math.abs(value) >= toNumber(readRational(size.from)) && Math.abs(value) <= toNumber(readRational(size.to)));
