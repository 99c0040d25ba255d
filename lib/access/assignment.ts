// Who may work on an assignment. Seeing it follows from its class, giving and changing it from `canAssign`.
import type { OwnMembership } from './class';
import type { Viewer } from './viewer';

/** Only learners' work is expected, counted and listed in the results. */
export const canWorkOnAssignment = (viewer: Viewer, membership: OwnMembership): boolean =>
  !viewer.guest && membership?.role === 'learner';
