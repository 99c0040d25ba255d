// Who may do what with a class. Rights inside a class come from the membership, never from the global role.
import type { Viewer } from './viewer';

export type ClassRole = 'learner' | 'assistant' | 'instructor';

/** The viewer's membership of the class in question; null when there is none. */
export type OwnMembership = { readonly role: ClassRole } | null;

const teaches = (membership: OwnMembership): boolean =>
  membership?.role === 'instructor' || membership?.role === 'assistant';

export const canCreateClass = (viewer: Viewer): boolean => !viewer.guest && viewer.role !== 'learner';

/** With the join link in hand. A guest signs up first. */
export const canJoinClass = (viewer: Viewer): boolean => !viewer.guest;

export const canSeeClass = (viewer: Viewer, membership: OwnMembership): boolean => !viewer.guest && membership !== null;

export const canEditClass = (viewer: Viewer, membership: OwnMembership): boolean =>
  !viewer.guest && membership?.role === 'instructor';

export const canAssign = (viewer: Viewer, membership: OwnMembership): boolean => !viewer.guest && teaches(membership);

export const canSeeGradebook = (viewer: Viewer, membership: OwnMembership): boolean =>
  !viewer.guest && teaches(membership);

export const canRemoveMember = (viewer: Viewer, membership: OwnMembership): boolean => canEditClass(viewer, membership);
