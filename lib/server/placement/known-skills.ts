// What a person knows already, from practice or from an earlier placement: it is not asked about.
import 'server-only';
import { masteryLevel } from '@/lib/progress/mastery-level';
import { shownMastery } from '@/lib/progress/shown-mastery';
import type { Transaction } from '../database';
import { readSkills } from '../progress/progress-rows';

export async function knownSkills(db: Transaction, learnerId: string, now: Date): Promise<ReadonlySet<string>> {
  const folds = await readSkills(db, learnerId);
  const known = [...folds].filter(([, fold]) => {
    const level = masteryLevel(shownMastery(fold, now.getTime()), fold.attempts > 0 || fold.placedAt !== null);
    return level === 'growing' || level === 'solid';
  });
  return new Set(known.map(([skill]) => skill));
}
