// The idempotency key of a page's form: the same form sent twice with the same answers is one attempt.
import 'server-only';
import { hashAnswers } from './hash-answers';

/** From `ProblemView.formKey` (a hidden field) and the answers; pass the result as `idempotencyKey`. */
export const keyOfForm = (formKey: string, answers: Readonly<Record<string, string>>): string =>
  hashAnswers(`form ${formKey}`, answers);
