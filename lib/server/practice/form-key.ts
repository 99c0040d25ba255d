// The idempotency key of a page's form: the same form sent twice with the same answers is one attempt.
import 'server-only';
import { createHash } from 'node:crypto';

/** From `ProblemView.formKey` (a hidden field) and the answers; pass the result as `idempotencyKey`. */
export function keyOfForm(formKey: string, answers: Readonly<Record<string, string>>): string {
  const body = JSON.stringify(Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1)));
  return createHash('sha256').update(formKey).update('\n').update(body).digest('base64url');
}
