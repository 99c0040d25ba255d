// Who may do what with a problem set.
import type { Viewer } from './viewer';

export interface SetFacts {
  readonly ownerId: string;
}

export const canCreateSet = (viewer: Viewer): boolean => !viewer.guest && viewer.role !== 'learner';

export const canSeeSet = (viewer: Viewer, set: SetFacts): boolean => !viewer.guest && set.ownerId === viewer.id;

export const canEditSet = (viewer: Viewer, set: SetFacts): boolean => canSeeSet(viewer, set) && canCreateSet(viewer);
