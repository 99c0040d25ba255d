// What the answers to a part are compared with.
import type { KeyPart } from '../problems/key';
import type { AnswerTarget } from './request';

/** The target of a key's part. */
export const targetOf = (part: KeyPart): AnswerTarget => ({
  kind: part.kind,
  reference: part.answer,
  variables: part.variables,
  definitions: part.definitions,
  tolerance: part.tolerance,
  form: part.form,
  shapes: part.shapes,
  edges: part.edges,
  choices: part.choices,
});
