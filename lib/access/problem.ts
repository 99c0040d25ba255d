// Who may do what with a drawn problem. Whose it is stands in every query; these say what its owner may do.
import type { Viewer } from './viewer';

export interface ProblemFacts {
  readonly learnerId: string;
  readonly state: 'open' | 'solved' | 'givenUp' | 'closed';
  /** True while a quiz or an interview runs. */
  readonly withheld: boolean;
}

/** Seeds tell the numbers in advance, so that only people who teach choose them. */
export const canChooseSeed = (viewer: Viewer): boolean => viewer.role !== 'learner';

export const canSeeProblem = (viewer: Viewer, problem: ProblemFacts): boolean => problem.learnerId === viewer.id;

export const canAnswerProblem = (viewer: Viewer, problem: ProblemFacts): boolean =>
  canSeeProblem(viewer, problem) && problem.state === 'open';

export const canSeeHints = (viewer: Viewer, problem: ProblemFacts): boolean =>
  canSeeProblem(viewer, problem) && !problem.withheld;

export const canGiveUp = (viewer: Viewer, problem: ProblemFacts): boolean =>
  canSeeProblem(viewer, problem) && !problem.withheld;

export const canSeeSolution = (viewer: Viewer, problem: ProblemFacts): boolean =>
  canSeeProblem(viewer, problem) && !problem.withheld && problem.state !== 'open';
