// Who may do what with a problem set: it belongs to the instructor who made it.
import type { Viewer } from './viewer';

export interface OwnedSet {
  readonly ownerId: string;
}

export const canCreateSet = (viewer: Viewer): boolean => !viewer.guest && viewer.role !== 'learner';

/** Seeing a set is seeing its keys. */
export const canSeeSet = (viewer: Viewer, set: OwnedSet): boolean => canCreateSet(viewer) && set.ownerId === viewer.id;

export const canEditSet = canSeeSet;
