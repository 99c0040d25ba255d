// Who may do what with a timed interview.
import type { Viewer } from './viewer';

export interface InterviewFacts {
  readonly learnerId: string;
}

/** The report is kept, so there must be somebody to keep it for. */
export const canStartInterview = (viewer: Viewer): boolean => !viewer.guest;

export const canSeeInterview = (viewer: Viewer, interview: InterviewFacts): boolean =>
  interview.learnerId === viewer.id;
