// Short forms for answers that many templates of this subject ask for.
import type { AnswerOperator } from '../../problems/template';

/** A choice: the first option is the right one (what is shown is shuffled). Each is an id, a label and a reason. */
export const choice = (
  ...options: readonly (readonly [id: string, label: string, because: string])[]
): AnswerOperator => ({
  op: 'choice',
  right: options[0]?.[0] ?? '',
  options: options.map(([id, label, because]) => ({ id, label: { en: label }, because: { en: because } })),
});
