// An expression, equal in value to the reference on its domain; in the form that is asked for, if one is.
import { compareExpressions } from '../math/equivalence/compare-expressions';
import { existence } from '../math/equivalence/defined-nowhere';
import type { Expression, Scope } from '../math/expression';
import { isMatrixLike } from '../math/matrix-like';
import { demandForm } from './form';
import { invalid, type JudgeMaker, refuse } from './judge';
import { judgeMatrix } from './matrix';
import { readAnswer, readReference } from './read-answer';
import { blameReference } from './reference-domain';
import { readNames } from './scope';
import type { Comparison } from './verdict';

/** Judges an expression. A reference that stands for a matrix is judged as one. */
export const judgeExpression: JudgeMaker = (target) => {
  const names = readNames(target, 'expression');
  if (!names.ok) return refuse(names.error);
  const { scope, reading } = names.value;
  const reference = readReference(target.reference, reading);
  if (!reference.ok) return refuse(reference.error);
  if (isMatrixLike(reference.value, scope)) return judgeMatrix(target);
  const exists = existence(reference.value, scope);
  if (exists === 'nowhere') return refuse({ code: 'bad-reference.undefined' });
  return (student) => {
    const answer = readAnswer(student, reading);
    if (!answer.ok) return answer.error;
    const { expression, interpreted, notices } = answer.value;
    const found = blameReference(compareScalars(expression, reference.value, scope), exists);
    return Object.assign(
      { interpreted, notices },
      demandForm(found, target.form, answer.value, reference.value, scope),
    );
  };
};

/** Compares two scalar expressions; an answer that is defined nowhere, or is a matrix, is unreadable. */
export function compareScalars(student: Expression, reference: Expression, scope: Scope): Comparison {
  if (isMatrixLike(student, scope)) return invalid({ code: 'shape.scalar' }, { position: 0 });
  const { verdict, method, witness } = compareExpressions(student, reference, scope);
  if (verdict === 'undefined') return invalid({ code: 'undefined' }, { position: 0, method });
  if (verdict === 'undecided') return { verdict, method, reason: { code: 'undecided' } };
  return witness ? { verdict, method, witness } : { verdict, method };
}
