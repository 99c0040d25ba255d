// The steps inside one product, quotient, power or sum: the derivatives of its operands, before they are put together.
import type { LocalFactor } from '../derivation/trace';
import { dependsOn } from '../math/depends';
import { differentiate } from '../math/differentiate';
import { children, type Expression } from '../math/expression';
import { printPlain } from '../math/print-plain';
import { simplify } from '../math/simplify';
import type { SolutionStep } from './key';
import { type Formulas, shown } from './statement';
import { texOfName, texShown } from './tex';

/** The terms of a sum, the factors of a product; a constant factor and a sign stand aside. */
function operandsOf(e: Expression): readonly Expression[] {
  if (e.op === 'neg') return operandsOf(e.arg);
  if (e.op === 'mul' && e.left.op === 'number') return operandsOf(e.right);
  if (e.op !== 'add' && e.op !== 'sub' && e.op !== 'mul' && e.op !== 'div' && e.op !== 'pow') return [e];
  return children(e).flatMap((child) => (child.op === 'neg' || child.op === e.op ? operandsOf(child) : [child]));
}

/** Long enough to need a rule of its own: a call, a power or a bracket, but no single power of the name. */
const isComposed = (e: Expression, name: string): boolean =>
  e.op !== 'variable' &&
  dependsOn(e, name) &&
  children(e).some((child) => child.op !== 'number' && child.op !== 'variable');

/** One step for each operand (of a sum, for those that are composed); none where nothing needs a rule of its own. */
export function operandSteps(formulas: Formulas, { outer, from, rule }: LocalFactor): SolutionStep[] {
  const operands = operandsOf(outer).filter((e) => dependsOn(e, from));
  if (operands.length < 2 || !operands.some((e) => isComposed(e, from))) return [];
  return operands
    .filter((e) => (rule === 'sum' ? isComposed(e, from) : e.op !== 'variable'))
    .map((e) => {
      const value = simplify(differentiate(e, from));
      return {
        message: {
          code: 'solution.operand',
          params: { operand: texShown(formulas, e), by: texOfName(from), value: texShown(formulas, value) },
        },
        expression: printPlain(shown(formulas, value)),
      };
    });
}
