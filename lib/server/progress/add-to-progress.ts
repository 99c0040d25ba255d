// Counts one event into the learner's caches: skill states, the day, the week.
import 'server-only';
import { FOLD_VERSION, foldEvent } from '@/lib/progress/fold-event';
import { touchedSkills } from '@/lib/progress/fold-skill';
import { localDay } from '@/lib/progress/local-day';
import type { ProgressEvent } from '@/lib/progress/progress-event';
import type { Transaction } from '../database';
import type { LockedLearner } from './lock-learner';
import { readDay, readSkills } from './progress-rows';
import { refold } from './refold';
import { SKILL_GRAPH } from './skill-graph';
import { writeProgress } from './write-progress';

/** Runs under the learner's lock, with the event's rows written: caches folded by older rules are made anew from them. */
export async function addToProgress(tx: Transaction, learner: LockedLearner, event: ProgressEvent): Promise<void> {
  if (learner.progressFold !== FOLD_VERSION) return refold(tx, learner.id);
  const day = localDay(event.at, learner.timeZone);
  const [skills, before] = [
    await readSkills(tx, learner.id, touchedSkills(event, SKILL_GRAPH)),
    await readDay(tx, learner.id, day),
  ];
  const rules = { timeZone: learner.timeZone, graph: SKILL_GRAPH };
  const fold = foldEvent(skills, new Map(before && [[day, before]]), event, rules);
  await writeProgress(tx, learner.id, fold);
}
