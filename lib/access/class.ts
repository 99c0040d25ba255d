// Who may do what with a class. Rights inside a class come from the membership, never from the global role.
import type { Viewer } from './viewer';

export const CLASS_ROLES = ['learner', 'assistant', 'instructor'] as const;
export type ClassRole = (typeof CLASS_ROLES)[number];

/** The viewer's membership of the class in question; null when there is none. */
export type OwnMembership = { readonly role: ClassRole } | null;

const teaches = (membership: OwnMembership): boolean =>
  membership?.role === 'instructor' || membership?.role === 'assistant';

export const canCreateClass = (viewer: Viewer): boolean => !viewer.guest && viewer.role !== 'learner';

/** With the join link in hand. A guest signs up first. */
export const canJoinClass = (viewer: Viewer): boolean => !viewer.guest;

export const canSeeClass = (viewer: Viewer, membership: OwnMembership): boolean => !viewer.guest && membership !== null;

/** Name, archive, join link, members and their roles. */
export const canEditClass = (viewer: Viewer, membership: OwnMembership): boolean =>
  !viewer.guest && membership?.role === 'instructor';

/** Give a set, extend, close and delete an assignment. */
export const canAssign = (viewer: Viewer, membership: OwnMembership): boolean => !viewer.guest && teaches(membership);

/** Members with their addresses, everybody's results and their export. */
export const canSeeGradebook = (viewer: Viewer, membership: OwnMembership): boolean =>
  !viewer.guest && teaches(membership);

/** Somebody else; oneself one takes out by leaving. */
export const canRemoveMember = (viewer: Viewer, membership: OwnMembership): boolean => canEditClass(viewer, membership);
