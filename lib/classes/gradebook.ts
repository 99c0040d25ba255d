// The gradebook of one assignment: learners by problems, folded from their attempts; and of a class: learners by assignments.
import { type AttemptRecord, type ProblemScore, scoreProblem } from './score-problem';

export interface GradebookLearner {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  /** False for somebody who worked here and is no longer a member. */
  readonly member: boolean;
}

/** One learner's problem at one place of the assignment. */
export interface WorkRecord {
  readonly learnerId: string;
  readonly position: number;
  readonly state: 'open' | 'solved' | 'givenUp' | 'closed';
  /** In the order they were made. */
  readonly attempts: readonly AttemptRecord[];
}

export interface GradebookCell extends ProblemScore {
  readonly state: WorkRecord['state'];
}

export interface GradebookRow {
  readonly learner: GradebookLearner;
  /** One for every place of the assignment; null where nothing was started. */
  readonly cells: readonly (GradebookCell | null)[];
  /** Points in time: the sum of the cells' scores. */
  readonly total: number;
  readonly attempts: number;
  readonly lastAt: Date | null;
  /** Some work came after the due time and would change the total. */
  readonly late: boolean;
}

export interface Gradebook {
  readonly rows: readonly GradebookRow[];
  /** Mean score of those who started, for every place; null where nobody did. */
  readonly means: readonly (number | null)[];
  /** Mean total of the members; null without members. */
  readonly meanTotal: number | null;
}

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

const latest = (dates: readonly (Date | null)[]): Date | null =>
  dates.reduce((best, date) => (date && (!best || date.getTime() > best.getTime()) ? date : best), null);

const byName = (a: GradebookLearner, b: GradebookLearner): number =>
  a.name.localeCompare(b.name, 'en', { sensitivity: 'base' }) || (a.id < b.id ? -1 : 1);

/** Members first, by name, then those who left. Work of anybody not in `learners` is ignored. */
export function foldGradebook(
  learners: readonly GradebookLearner[],
  problems: number,
  work: readonly WorkRecord[],
  dueAt: Date | null,
): Gradebook {
  const places = new Map(work.map((record) => [`${record.position} ${record.learnerId}`, record]));
  const rows = [...learners]
    .sort((a, b) => Number(b.member) - Number(a.member) || byName(a, b))
    .map((learner): GradebookRow => {
      const cells = Array.from({ length: problems }, (_, position) => {
        const record = places.get(`${position} ${learner.id}`);
        return record ? { state: record.state, ...scoreProblem(record.attempts, dueAt) } : null;
      });
      const started = cells.filter((cell) => cell !== null);
      return {
        learner,
        cells,
        total: started.reduce((sum, cell) => sum + cell.score, 0),
        attempts: started.reduce((sum, cell) => sum + cell.attempts, 0),
        lastAt: latest(started.map((cell) => cell.lastAt)),
        late: started.some((cell) => cell.withLate !== null),
      };
    });
  return {
    rows,
    means: Array.from({ length: problems }, (_, position) =>
      mean(rows.flatMap(({ cells }) => cells[position]?.score ?? [])),
    ),
    meanTotal: mean(rows.filter((row) => row.learner.member).map((row) => row.total)),
  };
}
