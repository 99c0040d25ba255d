// One sentence's worth of what is wrong with a sum: the terms that are missing, extra, repeated, or of the wrong sign.
import type { Message } from '../result';
import { nameMembers } from './name-members';
import type { MemberVerdict } from './verdict';

/** The reason with the terms named; the right terms among them, so not for a person who can still try. */
export function sumReason(members: readonly MemberVerdict[]): Message | undefined {
  const missing = nameMembers(members, 'missing');
  const extra = nameMembers(members, 'extra');
  const repeated = nameMembers(members, 'repeated');
  const wrong = nameMembers(members, 'wrong');
  if (missing && extra) return { code: 'sum.missing-and-extra', params: { missing, extra } };
  if (repeated && missing) return { code: 'sum.repeated-and-missing', params: { repeated, missing } };
  if (repeated) return { code: 'sum.repeated', params: { repeated } };
  if (missing) return { code: 'sum.missing', params: { missing } };
  if (extra) return { code: 'sum.extra', params: { extra } };
  return wrong ? { code: 'sum.sign', params: { terms: wrong } } : undefined;
}
