// The demand for a form: an answer of the right value in another form is `different`, with the code `form`.
import type { Expression, Scope } from '../math/expression';
import type { AnswerForm } from '../problems/answer-kind';
import { isEvaluated } from './form-evaluated';
import { isExpanded } from './form-expanded';
import { isFactored } from './form-factored';
import { isSingleFraction } from './form-fraction';
import { isChainProduct } from './form-product';
import { isSimplified } from './form-simplified';
import type { ReadAnswer } from './read-answer';
import type { Comparison } from './verdict';

type FormTest = (answer: ReadAnswer, reference: Expression, scope: Scope) => boolean;

const FORMS = {
  simplified: ({ expression }) => isSimplified(expression),
  expanded: ({ expression }) => isExpanded(expression),
  factored: ({ expression }) => isFactored(expression),
  product: ({ expression }, reference, scope) => isChainProduct(expression, reference, scope),
  fraction: ({ expression }) => isSingleFraction(expression),
  evaluated: isEvaluated,
} satisfies Record<AnswerForm, FormTest>;

/** Turns `equal` into `different` when the form that was asked for is not there; any other verdict stays. */
export function demandForm(
  comparison: Comparison,
  form: AnswerForm | undefined,
  answer: ReadAnswer,
  reference: Expression,
  scope: Scope,
): Comparison {
  if (!form || comparison.verdict !== 'equal') return comparison;
  const test: FormTest = FORMS[form];
  if (test(answer, reference, scope)) return comparison;
  return { verdict: 'different', method: 'form', code: 'form', reason: { code: `form.${form}` } };
}
