// Is an expression evaluated: no derivative left to be taken?
import { children, type Expression } from '../math/expression';
import type { ReadAnswer } from './read-answer';

/** The prime of a known function (`sin'(x)`) is gone from the tree that is read; that of an unknown one may stay. */
export const isEvaluated = ({ primed, expression }: ReadAnswer): boolean => !primed && !hasDerivative(expression);

const hasDerivative = (e: Expression): boolean => e.op === 'derivative' || children(e).some(hasDerivative);
