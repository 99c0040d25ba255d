// Who may do what in a class. Rights inside a class come from the membership, never from the global role.
import type { Role, Viewer } from './viewer';

export const CLASS_ROLES = ['learner', 'assistant', 'instructor'] as const;
export type ClassRole = (typeof CLASS_ROLES)[number];

/** One person's place in one class; null means "not a member", and then there is nothing to see. */
export interface Membership {
  readonly userId: string;
  readonly role: ClassRole;
}

/** A global right: whoever makes a class becomes its first instructor. */
export const canCreateClass = (viewer: Viewer): boolean => !viewer.guest && viewer.role !== 'learner';

export const canJoinClass = (viewer: Viewer): boolean => !viewer.guest;

export const canSeeClass = (own: Membership | null): own is Membership => own !== null;

/** Roster, everybody's results and their export. */
export const canSeeRoster = (own: Membership | null): boolean =>
  own?.role === 'instructor' || own?.role === 'assistant';

/** Name, archive, join link, members' roles, assignments. */
export const canManageClass = (own: Membership | null): boolean => own?.role === 'instructor';

/** One may always leave; somebody else is removed by an instructor. */
export const canRemoveMember = (own: Membership | null, member: Membership): boolean =>
  own !== null && (own.userId === member.userId || canManageClass(own));

/** What is asked before a set-password link is made for somebody else's account. */
export interface LinkTarget {
  readonly membership: Membership;
  readonly globalRole: Role;
  /** True when the person is assistant or instructor of any class. */
  readonly teaches: boolean;
}

/** A set-password link opens the account it is for, so an instructor gets one only for a person with no more rights than a learner. */
export const canIssuePasswordLink = (own: Membership | null, target: LinkTarget): boolean =>
  own !== null &&
  canManageClass(own) &&
  own.userId !== target.membership.userId &&
  target.membership.role === 'learner' &&
  target.globalRole === 'learner' &&
  !target.teaches;
