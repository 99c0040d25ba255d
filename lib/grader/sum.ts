// A sum of terms: expressions, or products of derivative factors along paths. Missing, extra and repeated terms are named.
import { compareExpressions } from '../math/equivalence/compare-expressions';
import { existence } from '../math/equivalence/defined-nowhere';
import { type Expression, neg, type Scope } from '../math/expression';
import { printAscii } from '../math/print-ascii';
import { compareScalars } from './expression';
import { demandForm } from './form';
import { type JudgeMaker, refuse } from './judge';
import { judgePathSum } from './path-sum';
import { readAnswer, readReference } from './read-answer';
import { blameReference } from './reference-domain';
import { readNames } from './scope';
import { termsOf } from './skeleton';
import { sumReason } from './sum-reason';
import type { Comparison, MemberVerdict } from './verdict';

/** Pairs of terms that are compared at most; longer sums are judged as a whole only. */
const MAX_PAIRS = 400;

/** With a reference of derivative factors a sum over paths, else a sum of expressions. */
export const judgeSum: JudgeMaker = (target) => judgePathSum(target) ?? judgeTermSum(target);

/**
 * Judges a sum of expressions by its value: terms may be grouped otherwise, unless the form `product` asks for the terms
 * themselves. The terms explain a wrong sum.
 */
const judgeTermSum: JudgeMaker = (target) => {
  const names = readNames(target, 'expression');
  if (!names.ok) return refuse(names.error);
  const { scope, reading } = names.value;
  const reference = readReference(target.reference, reading);
  if (!reference.ok) return refuse(reference.error);
  const exists = existence(reference.value, scope);
  if (exists === 'nowhere') return refuse({ code: 'bad-reference.undefined' });
  return (student) => {
    const answer = readAnswer(student, reading);
    if (!answer.ok) return answer.error;
    const { expression, interpreted, notices } = answer.value;
    const value = blameReference(compareScalars(expression, reference.value, scope), exists);
    const found = explain(value, expression, reference.value, scope);
    const formed =
      target.form === 'product'
        ? demandTerms(found)
        : demandForm(found, target.form, answer.value, reference.value, scope);
    return { ...formed, interpreted, notices };
  };
};

function demandTerms(found: Comparison): Comparison {
  if (found.verdict !== 'equal' || found.members?.every((m) => m.verdict === 'right')) return found;
  return { ...found, verdict: 'different', method: 'form', code: 'form', reason: { code: 'form.terms' } };
}

/** Adds the verdict of each term. */
function explain(found: Comparison, student: Expression, reference: Expression, scope: Scope): Comparison {
  if (found.verdict !== 'equal' && found.verdict !== 'different') return found;
  const typed = termsOf(student);
  const due = termsOf(reference);
  if (typed.length * due.length > MAX_PAIRS) return found;
  const members = judgeTerms(typed, due, scope);
  const reason = found.verdict === 'different' ? sumReason(members) : undefined;
  return { ...found, members, ...(reason ? { reason } : {}) };
}

/** Matches typed terms with due ones, each once. What is left over is repeated, has the wrong sign, or is extra. */
function judgeTerms(typed: readonly Expression[], due: readonly Expression[], scope: Scope): MemberVerdict[] {
  const same = (a: Expression, b: Expression) => compareExpressions(a, b, scope).verdict === 'equal';
  const open = new Set(due);
  const matched = typed.map((term) => {
    const found = [...open].find((d) => same(term, d));
    if (found) open.delete(found);
    return found !== undefined;
  });
  const members = typed.map((term, i): MemberVerdict => {
    const text = printAscii(term);
    if (matched[i]) return { text, verdict: 'right' };
    if (due.some((d) => same(term, d))) return { text, verdict: 'repeated' };
    const opposite = [...open].find((d) => same(neg(term), d));
    if (!opposite) return { text, verdict: 'extra' };
    open.delete(opposite);
    return { text, verdict: 'wrong', reason: { code: 'sum.sign-term' } };
  });
  for (const d of open) members.push({ text: printAscii(d), verdict: 'missing' });
  return members;
}
