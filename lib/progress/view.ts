// What a progress page shows about one learner. Made on the server; components show it.
import type { QuestionPart } from '../problems/question';
import type { Message } from '../result';

export interface ProgressView {
  readonly totals: ActivityTotals;
  /** Consecutive local days with at least one counted answer, up to today or yesterday. */
  readonly streak: number;
  /** True when today (the learner's own day) already has a counted answer. */
  readonly practisedToday: boolean;
  /** ISO dates of the missed days that did not break them, newest first. */
  readonly frozen: readonly string[];
  /** Every skill of the catalogue in its order, practised or not. */
  readonly skills: readonly SkillProgress[];
  /** The last days with activity, newest first. */
  readonly days: readonly DayActivity[];
  /** The newest problems first. */
  readonly history: readonly HistoryEntry[];
  /** Pass to `loadProgress` as `before` for the next page of the history. */
  readonly nextBefore: string | null;
}

export interface ActivityTotals {
  /** Answers of parts that counted; unreadable, blank, repeated and undecided ones do not. */
  readonly attempts: number;
  readonly correct: number;
  readonly solved: number;
  /** Share of counted part answers that were right, 0 to 1; null before the first. */
  readonly accuracy: number | null;
}

export interface SkillProgress extends ActivityTotals {
  readonly skill: string;
  readonly subject: string;
  readonly title: string;
  /** 0 to 1. */
  readonly mastery: number;
  /** ISO instant. */
  readonly lastAttemptAt: string | null;
}

export interface DayActivity {
  /** ISO date of the learner's own day, `2026-11-23`. */
  readonly day: string;
  readonly attempts: number;
  readonly correct: number;
  readonly solved: number;
}

export interface HistoryEntry {
  readonly id: string;
  readonly title: string;
  readonly skill: string;
  readonly purpose: 'practice' | 'assignment' | 'interview' | 'placement';
  readonly state: 'open' | 'solved' | 'givenUp' | 'closed';
  /** Attempts made. */
  readonly attempts: number;
  /** Hints shown. */
  readonly hints: number;
  /** ISO instants. */
  readonly startedAt: string;
  readonly lastAttemptAt: string | null;
}

/** A skill worth practising next, with the reason in view. */
export interface Suggestion {
  readonly skill: string;
  readonly title: string;
  /** The kind of problem that trains it, when not any will do. */
  readonly template?: string;
  /** `suggest.…`; the parameter `misconception`, if there, is a misconception's code. */
  readonly reason: Message;
}

/** What a newcomer is told above the first problems, one after the other. */
export const TIPS = ['typing', 'help', 'reason'] as const;
export type Tip = (typeof TIPS)[number];

/** A round ends after so many problems, or so many minutes. */
export const ROUND_PROBLEMS = 10;
export const ROUND_MINUTES = 15;
/** What its clock gives at one press. */
export const MORE_MINUTES = 5;

/** A round of practice as it stands. */
export interface RoundView {
  readonly id: string;
  /** One of the two says when it ends. */
  readonly problems: number | null;
  readonly minutes: number | null;
  /** ISO instant. */
  readonly startedAt: string;
  /** By the server's clock; null for a round by count. */
  readonly secondsLeft: number | null;
  /** Problems that have ended. */
  readonly done: number;
  /** The id of the problem in hand. */
  readonly working: string | null;
  /** No further problem comes. */
  readonly last: boolean;
  readonly over: boolean;
}

export interface RoundProblem {
  readonly id: string;
  readonly title: string;
  /** Its title. */
  readonly skill: string;
  readonly state: HistoryEntry['state'];
  readonly attempts: number;
  readonly hints: number;
  readonly seconds: number;
}

export interface RoundSummary extends RoundView {
  readonly work: readonly RoundProblem[];
  readonly solved: number;
  readonly withoutHints: number;
  readonly seconds: number;
}

/** How far a skill is: never tried, begun, growing (from a half), solid (from four fifths). */
export type MasteryLevel = 'new' | 'begun' | 'growing' | 'solid';

/** A skill as the map shows it. */
export interface SkillNode {
  readonly skill: string;
  readonly subject: string;
  readonly title: string;
  readonly description: string;
  readonly prerequisites: readonly string[];
  /** Prerequisites in a row below it, at most. */
  readonly depth: number;
  /** 0 to 1. */
  readonly mastery: number;
  readonly level: MasteryLevel;
  /** Its review is due today. */
  readonly due: boolean;
  /** A placement showed it to be known, and nothing since. */
  readonly placed: boolean;
  /** The chance to remember it today, 0 to 1; null before its first review. */
  readonly chance: number | null;
}

export interface SubjectMap {
  readonly subject: string;
  readonly title: string;
  readonly skills: readonly SkillNode[];
}

/** A skill with all that is known about it. */
export interface SkillDetail extends SkillNode, ActivityTotals {
  readonly buildsOn: readonly SkillNode[];
  readonly leadsTo: readonly SkillNode[];
  /** Median time from start to end of a problem of it; null before the first. */
  readonly medianSeconds: number | null;
  /** ISO instant. */
  readonly dueAt: string | null;
  /** Evidence at the end of the weeks in which it changed, oldest first; each Monday's ISO date. */
  readonly weeks: readonly { readonly week: string; readonly mastery: number }[];
}

export interface ForecastDay {
  /** ISO date. */
  readonly day: string;
  /** The mean chance to remember a skill on it, 0 to 1. */
  readonly chance: number;
  /** Reviews that fall due on it. */
  readonly due: number;
}

export type SlipTrend = 'new' | 'persisting' | 'fading' | 'gone';

/** A misconception and how often it was made, week by week. */
export interface SlipHistory {
  readonly code: string;
  readonly total: number;
  /** Oldest first; the weeks of `Insights.weeks`. */
  readonly counts: readonly number[];
  readonly trend: SlipTrend;
}

/** A skill in numbers, for the table of all. */
export interface SkillRow extends SkillNode {
  readonly attempts: number;
  readonly correct: number;
  readonly solved: number;
  readonly medianSeconds: number | null;
}

/** The last whole local week. */
export interface WeekSummary {
  /** ISO date of its Monday. */
  readonly week: string;
  readonly problems: number;
  readonly attempts: number;
  readonly correct: number;
  readonly days: number;
  /** Titles of the skills that stood higher at its end than before. */
  readonly risen: readonly string[];
  /** Codes of the misconceptions made in the four weeks before and not in it. */
  readonly faded: readonly string[];
}

/** What the progress page draws. */
export interface Insights {
  /** Tried ones, in the catalogue's order. */
  readonly skills: readonly SkillRow[];
  readonly forecast: readonly ForecastDay[];
  /** Mondays, oldest first. */
  readonly weeks: readonly string[];
  readonly slips: readonly SlipHistory[];
}

/** One submission of a problem in the history. */
export interface HistoryAttempt {
  readonly number: number;
  /** ISO instant. */
  readonly at: string;
  readonly answers: readonly {
    readonly part: string;
    readonly answer: string;
    /** Where the answer is made of a question's words: what they say stands there. */
    readonly asked?: QuestionPart;
    /** Null while verdicts are withheld. */
    readonly verdict: 'correct' | 'incorrect' | 'undecided' | 'invalid' | null;
    readonly counted: boolean;
  }[];
}

/** `unclear`: the grader could not decide, or the question was left; it says nothing. */
export type PlacementAnswer = 'right' | 'missed' | 'unclear';

/** `unlikely`: it builds on one that was missed. `undecided`: nothing was asked that tells. */
export type PlacementStand = 'known' | 'missed' | 'unlikely' | 'undecided';

/** A placement: a short test of what one knows already. */
export interface PlacementView {
  readonly id: string;
  readonly subject: string;
  /** The subject's. */
  readonly title: string;
  /** Questions that are over, and how many there will be at most. */
  readonly done: number;
  readonly most: number;
  /** Of the question in front; null after the end, and when it was answered but no other has been asked yet. */
  readonly problemId: string | null;
  readonly over: boolean;
}

/** One that can be begun in a subject, or is open there. */
export interface PlacementOffer {
  readonly subject: string;
  readonly title: string;
  readonly most: number;
  readonly open: PlacementView | null;
}

/** A part of a subject with what the placement says about its skills. */
export interface PlacementBranch {
  readonly title: string;
  readonly skills: readonly {
    readonly skill: string;
    readonly title: string;
    readonly stand: PlacementStand;
  }[];
}

export interface PlacementSummary extends PlacementView {
  /** ISO instant. */
  readonly finishedAt: string;
  readonly branches: readonly PlacementBranch[];
  readonly questions: readonly {
    readonly id: string;
    readonly title: string;
    /** Its title. */
    readonly skill: string;
    readonly answer: PlacementAnswer;
  }[];
}
