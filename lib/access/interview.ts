// Who may sit and see an interview: only the person whose it is.
import type { Viewer } from './viewer';

export interface OwnedInterview {
  readonly learnerId: string;
}

/** An interview is stored and comes back later, so it needs an account. */
export const canStartInterview = (viewer: Viewer): boolean => !viewer.guest;

export const canSeeInterview = (viewer: Viewer, interview: OwnedInterview): boolean =>
  canStartInterview(viewer) && interview.learnerId === viewer.id;
