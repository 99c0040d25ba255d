// The person ends their interview before the clock does.
import 'server-only';
import type { Viewer } from '@/lib/access/viewer';
import { err, ok, type Result } from '@/lib/result';
import { closeInterview } from './close-interview';

/** Finishing twice is finishing once. Refuses with `not-found`. */
export async function finishInterview(
  viewer: Viewer,
  id: string,
  now: Date = new Date(),
): Promise<Result<{ id: string }>> {
  return (await closeInterview(viewer, id, now, true)) ? ok({ id }) : err({ code: 'not-found' });
}
