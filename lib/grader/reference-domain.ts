// A reference without a value is the problem's fault, never the answer's.
import type { Existence } from '../math/equivalence/defined-nowhere';
import { invalid } from './judge';
import type { Comparison } from './verdict';

/** The comparison, unless it came to nothing because no point was found at which the reference has a value. */
export function blameReference(found: Comparison, existence: Existence): Comparison {
  const nothing = found.verdict === 'undecided' || found.code === 'undefined';
  return existence === 'unseen' && nothing ? invalid({ code: 'bad-reference.unseen' }) : found;
}
