// What the viewer may see of one of their own problems now.
import 'server-only';
import { canChooseSeed, canSeeHints, canSeeSolution } from '@/lib/access/problem';
import type { Viewer } from '@/lib/access/viewer';
import { toFeedback } from '@/lib/grader/to-feedback';
import { toSupplement } from '@/lib/grader/to-supplement';
import type { PartSolution, PartView, ProblemView } from '@/lib/grader/view';
import type { Instance } from '@/lib/problems/instance';
import type { KeyPart } from '@/lib/problems/key';
import type { Locale } from '@/lib/words/locale';
import { database } from '../database';
import { countHints, readHintsShown } from './hints-shown';
import { findOwnProblem, type OwnProblem } from './own-problem';
import { countAttempts, isPartSolved, loadRecords, type PartRecord } from './part-record';
import { readReason } from './read-reason';
import { rebuild } from './rebuild';
import { regrade } from './regrade';

/** Null when the problem is not there or not the viewer's. Never writes. */
export async function loadProblem(viewer: Viewer, id: string, now: Date = new Date()): Promise<ProblemView | null> {
  const problem = await findOwnProblem(database(), viewer.id, id, now);
  if (!problem) return null;
  const key = { learnerId: viewer.id, problemId: id };
  const [instance, records, drafts] = await Promise.all([
    rebuild(problem),
    loadRecords(database(), viewer.id, id),
    database().draft.findMany({ where: key, select: { partId: true, text: true } }),
  ]);
  const attempts = countAttempts(records);
  return {
    id,
    template: problem.templateId,
    version: problem.version,
    ...(canChooseSeed(viewer) && { seed: problem.seed }),
    skill: problem.skill,
    question: instance.question,
    state: problem.state,
    purpose: problem.purpose,
    assignmentId: problem.assignmentId,
    interviewId: problem.interviewId,
    roundId: problem.roundId,
    reason: readReason(problem.reason),
    position: problem.position,
    withheld: problem.withheld,
    formKey: `${id}.${attempts}`,
    revision: attempts + countHints(problem.hintsShown),
    drafts: Object.fromEntries(drafts.map((draft) => [draft.partId, draft.text])),
    parts: byPart(instance, (part) => viewPart(part, records.get(part.id), problem, viewer.locale)),
    ...viewHints(viewer, problem, instance),
    ...(canSeeSolution(viewer, problem) && {
      solution: byPart(instance, viewSolution),
      supplement: toSupplement(instance.key),
    }),
  };
}

const byPart = <T>(instance: Instance, view: (part: KeyPart) => T): Readonly<Record<string, T>> =>
  Object.fromEntries(instance.key.parts.map((part) => [part.id, view(part)]));

function viewPart(part: KeyPart, record: PartRecord | undefined, problem: OwnProblem, locale: Locale): PartView {
  const solved = !problem.withheld && isPartSolved(record, false);
  const attempts = record?.counted.length ?? 0;
  const shown = solved ? record?.counted.find((answer) => answer.verdict === 'correct') : record?.last;
  if (!shown) return { solved, attempts };
  const judged = shown.verdict === 'correct' || shown.verdict === 'incorrect';
  const feedback = toFeedback(part.id, regrade(part, shown), {
    mode: problem.withheld ? 'withheld' : 'practice',
    released: !problem.withheld && (solved || problem.state !== 'open'),
    repeated: judged && !shown.counted,
    locale,
  });
  return { solved, attempts, answer: shown.answer, feedback };
}

function viewHints(viewer: Viewer, problem: OwnProblem, instance: Instance): Pick<ProblemView, 'hints' | 'hintsLeft'> {
  const shown = readHintsShown(problem.hintsShown);
  const allowed = canSeeHints(viewer, problem);
  const countOf = (part: KeyPart): number => (allowed ? Math.min(shown[part.id] ?? 0, part.hints.length) : 0);
  return {
    hints: byPart(instance, (part) => part.hints.slice(0, countOf(part))),
    hintsLeft: byPart(instance, (part) => (allowed ? part.hints.length - countOf(part) : 0)),
  };
}

const viewSolution = (part: KeyPart): PartSolution => ({ answer: part.answer, steps: part.solution });
