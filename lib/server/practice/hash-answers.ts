// One hash for one set of answers to one thing, whatever their order.
import 'server-only';
import { createHash } from 'node:crypto';
import { canonicalJson } from '../canonical-json';

/** SHA-256 in base64url. */
export const hashAnswers = (to: string, answers: Readonly<Record<string, string>>): string =>
  createHash('sha256')
    .update(canonicalJson([to, answers]))
    .digest('base64url');
