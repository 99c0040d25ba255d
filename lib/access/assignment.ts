// Who may do what with an assignment: decided by the membership in its class.
import { canManageClass, canSeeRoster, type Membership } from './class';

export const canSeeAssignment = (own: Membership | null): own is Membership => own !== null;

/** Only a learner's work is expected and counted. */
export const canWorkOnAssignment = (own: Membership | null): boolean => own?.role === 'learner';

export const canSeeResults = canSeeRoster;

/** Assign, extend, close, delete. */
export const canManageAssignment = canManageClass;
