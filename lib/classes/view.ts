// What pages show of classes, sets and assignments. Made on the server; instants are ISO texts.
import type { Supplement } from '../grader/view';
import type { Question, QuestionPart } from '../problems/question';
import type { Message } from '../result';
import type { AssignmentMode } from './assignment-window';
import type { LearnerStatus } from './learner-status';

/** What somebody is in one class. */
export type ClassRole = 'learner' | 'assistant' | 'instructor';

export interface ClassSummary {
  readonly id: string;
  readonly name: string;
  readonly role: ClassRole;
  readonly learners: number;
  readonly archived: boolean;
}

export interface AssignmentSummary {
  readonly id: string;
  readonly title: string;
  readonly mode: AssignmentMode;
  readonly problems: number;
  readonly opensAt: string;
  readonly dueAt: string | null;
  readonly open: boolean;
  /** The viewer's own standing; null for those who teach. */
  readonly own: { readonly finished: number; readonly status: LearnerStatus } | null;
}

export interface ClassView {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly archived: boolean;
  readonly role: ClassRole;
  readonly instructors: readonly string[];
  readonly learners: number;
  readonly assignments: readonly AssignmentSummary[];
  /** Only for instructors. */
  readonly joinCode: string | null;
}

export interface MemberView {
  readonly userId: string;
  readonly name: string;
  readonly email: string | null;
  readonly role: ClassRole;
  readonly joinedAt: string;
  /** The viewer may issue a set-password link for this person. */
  readonly linkAllowed: boolean;
  readonly self: boolean;
}

/** Something a learner's home lists: what is due, from which class, when, and what is done. */
export interface DueItem {
  readonly assignmentId: string;
  readonly title: string;
  readonly classId: string;
  readonly className: string;
  readonly mode: AssignmentMode;
  readonly opensAt: string;
  readonly dueAt: string | null;
  readonly problems: number;
  readonly finished: number;
  readonly status: LearnerStatus;
}

export interface SetSummary {
  readonly id: string;
  readonly title: string;
  readonly problems: number;
  readonly updatedAt: string;
}

export interface SetItemView {
  readonly position: number;
  readonly templateId: string;
  readonly title: string;
  readonly count: number;
  readonly seed: number | null;
}

export interface SetView {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly problems: number;
  readonly items: readonly SetItemView[];
}

/** One instance with its key: for those who may see the set only. */
export interface PreviewView {
  readonly templateId: string;
  readonly version: number;
  readonly title: string;
  readonly seed: number;
  readonly question: Question;
  readonly supplement: Supplement;
  readonly answers: readonly {
    readonly part: string;
    readonly answer: string;
    readonly hints: readonly Message[];
    readonly solution: readonly { readonly message: Message; readonly expression: string }[];
    readonly misconceptions: readonly { readonly code: string; readonly answer: string; readonly message: Message }[];
  }[];
}

/** One place of an assignment for the learner who works on it. */
export interface AssignedProblemView {
  readonly position: number;
  readonly title: string;
  /** Null until it is started. */
  readonly problemId: string | null;
  readonly state: 'notStarted' | 'started' | 'answered' | 'solved' | 'givenUp' | 'ended';
  /** Share of the parts right in time; null while it is not to be told. */
  readonly score: number | null;
  /** The share with late work included, when that changed it. */
  readonly withLate: number | null;
  readonly attempts: number;
}

export interface AssignmentView {
  readonly id: string;
  readonly title: string;
  readonly classId: string;
  readonly className: string;
  readonly mode: AssignmentMode;
  readonly opensAt: string;
  readonly dueAt: string | null;
  readonly problems: number;
  /** True while verdicts are held back. */
  readonly withheld: boolean;
  readonly open: boolean;
  readonly ended: boolean;
  readonly acceptsAnswers: boolean;
  readonly manages: boolean;
  /** The work of a learner; null for those who teach. */
  readonly work: {
    readonly status: LearnerStatus;
    readonly problems: readonly AssignedProblemView[];
    /** Points in time out of `problems`; null while withheld. */
    readonly total: number | null;
  } | null;
}

/** Who did what on an assignment; every row has a cell for every problem. */
export interface ResultsView {
  /** The problems' titles in order. */
  readonly titles: readonly string[];
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    readonly email: string | null;
    /** False for somebody who left the class. */
    readonly member: boolean;
    readonly cells: readonly ({
      readonly score: number;
      readonly withLate: number | null;
      readonly state: 'open' | 'solved' | 'givenUp' | 'closed';
    } | null)[];
    readonly total: number;
    readonly attempts: number;
    readonly lastAt: string | null;
    readonly late: boolean;
  }[];
  readonly means: readonly (number | null)[];
  readonly meanTotal: number | null;
}

/** Totals of every assignment of a class, learners by assignments. */
export interface ClassResultsView {
  readonly assignments: readonly { readonly id: string; readonly title: string; readonly problems: number }[];
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    readonly email: string | null;
    readonly member: boolean;
    readonly totals: readonly { readonly total: number; readonly late: boolean; readonly attempts: number }[];
  }[];
}

/** What a learner says is wrong with a problem, as the template's author sees it. Nobody's name is in it. */
export interface ReportView {
  /** Names the report in a form. */
  readonly key: string;
  readonly template: string;
  readonly title: string;
  readonly version: number;
  readonly seed: number;
  readonly text: string;
  readonly at: string;
  readonly closed: boolean;
  readonly answers: readonly {
    readonly part: string;
    readonly given: string;
    readonly right: string;
    /** Where the answer is made of a question's words: what they say stands there. */
    readonly asked?: QuestionPart;
  }[];
}
