// Turns the times an instructor typed into instants, and says what is wrong with them.
import 'server-only';
import type { AssignmentDates, AssignmentMode } from '@/lib/classes/assignment-window';
import { err, ok, type Result } from '@/lib/result';
import type { Refusal } from '../action';
import { readLocalTime } from './local-time';

export interface TypedDates {
  readonly mode: AssignmentMode;
  readonly opens: string;
  readonly due: string;
}

/** Refuses with `time-unreadable`, `quiz-needs-due`, `due-in-past` or `due-before-opens`, each at its field. */
export function readDates(typed: TypedDates, timeZone: string, now: Date): Result<AssignmentDates, Refusal> {
  const opensAt = typed.opens === '' ? now : readLocalTime(typed.opens, timeZone);
  if (!opensAt) return err({ code: 'time-unreadable', field: 'opens' });
  const dueAt = typed.due === '' ? null : readLocalTime(typed.due, timeZone);
  if (typed.due !== '' && !dueAt) return err({ code: 'time-unreadable', field: 'due' });
  if (typed.mode === 'quiz' && !dueAt) return err({ code: 'quiz-needs-due', field: 'due' });
  if (dueAt && dueAt.getTime() <= now.getTime()) return err({ code: 'due-in-past', field: 'due' });
  if (dueAt && dueAt.getTime() <= opensAt.getTime()) return err({ code: 'due-before-opens', field: 'due' });
  return ok({ mode: typed.mode, opensAt, dueAt });
}
