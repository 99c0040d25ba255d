// A matrix, or an expression over matrices: shape first, then value.
import { compareMatrices, type MatrixComparison, matrixExistence } from '../math/equivalence/compare-matrices';
import type { Expression, Scope } from '../math/expression';
import { invalid, type JudgeMaker, refuse } from './judge';
import { matrixReason } from './matrix-reason';
import { readAnswer, readReference } from './read-answer';
import { blameReference } from './reference-domain';
import { readNames } from './scope';
import type { Comparison } from './verdict';

/** Judges a matrix. Shapes that do not fit inside the answer make it unreadable; another shape than asked is different. */
export const judgeMatrix: JudgeMaker = (target) => {
  const names = readNames(target, 'expression');
  if (!names.ok) return refuse(names.error);
  const { scope, reading } = names.value;
  const read = readReference(target.reference, reading);
  if (!read.ok) return refuse(read.error);
  const reference = read.value;
  const self = compareMatrices(reference, reference, scope);
  if (self.verdict === 'misfit') return refuse({ code: 'bad-reference.shape' });
  const exists = matrixExistence(reference, scope);
  if (exists === 'nowhere') return refuse({ code: 'bad-reference.undefined' });
  return (student) => {
    const answer = readAnswer(student, reading);
    if (!answer.ok) return answer.error;
    const { expression, interpreted, notices } = answer.value;
    const found = compareMatrices(expression, reference, scope);
    const judged = blameReference(toComparison(found, expression, reference, scope), exists);
    return { ...judged, interpreted, notices };
  };
};

function toComparison(found: MatrixComparison, student: Expression, reference: Expression, scope: Scope): Comparison {
  switch (found.verdict) {
    case 'misfit':
      return invalid(found.reason, { position: 0 });
    case 'undefined':
      return invalid({ code: 'undefined' }, { position: 0 });
    case 'shape': {
      const params = { shape: found.student.join('×') };
      const reason = matrixReason(student, reference, scope) ?? { code: 'shape.other', params };
      return { verdict: 'different', method: 'shape', code: 'shape', reason };
    }
    case 'different': {
      const reason = matrixReason(student, reference, scope);
      const witness = found.witness ? { witness: found.witness } : {};
      return { verdict: 'different', method: found.method, ...witness, ...(reason ? { reason } : {}) };
    }
    case 'undecided':
      return { verdict: 'undecided', method: found.method, reason: { code: 'undecided' } };
    default:
      return { verdict: 'equal', method: found.method };
  }
}
