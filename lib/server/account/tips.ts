// A newcomer's tips: remembered so that each is shown until it was passed.
import 'server-only';
import { z } from 'zod';
import type { Viewer } from '@/lib/access/viewer';
import { TIPS } from '@/lib/progress/view';
import { database } from '../database';

/** How many are done with, as a form sends it. */
export const tipsSeenField = z.coerce.number().int().min(0).max(TIPS.length);

export async function saveTipsSeen(viewer: Pick<Viewer, 'id'>, tipsSeen: number): Promise<void> {
  await database().user.update({ where: { id: viewer.id }, data: { tipsSeen }, select: { id: true } });
}
