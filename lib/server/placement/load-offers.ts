// The placements a person could take, subject by subject, or go on with.
import 'server-only';
import type { Viewer } from '@/lib/access/viewer';
import { choosePlacement, mostQuestions } from '@/lib/progress/choose-placement';
import type { PlacementOffer } from '@/lib/progress/view';
import { SUBJECTS } from '@/lib/subjects';
import { database } from '../database';
import { findOpenPlacements } from './find-placement';
import { knownSkills } from './known-skills';
import { toPlacementView } from './load-placement';
import { placementSkills } from './question-kinds';

/** In the catalogue's order; subjects where all that could be asked is known are left out. */
export async function loadPlacementOffers(
  viewer: Pick<Viewer, 'id' | 'locale'>,
  now: Date = new Date(),
): Promise<readonly PlacementOffer[]> {
  const [open, known] = await Promise.all([
    findOpenPlacements(database(), viewer.id),
    knownSkills(database(), viewer.id, now),
  ]);
  return SUBJECTS.flatMap(({ id, title: spoken }): PlacementOffer[] => {
    const title = spoken[viewer.locale];
    const running = open.find((placement) => placement.subject === id);
    if (running) return [{ subject: id, title, most: running.most, open: toPlacementView(running, viewer.locale) }];
    const skills = placementSkills(id);
    if (choosePlacement(skills, { answers: new Map(), known }) === null) return [];
    return [{ subject: id, title, most: mostQuestions(skills, known), open: null }];
  });
}
