// What a person sets about how the site treats them: name, time zone, theme, language, streak.
import 'server-only';
import type { Theme, Viewer } from '@/lib/access/viewer';
import { ok, type Result } from '@/lib/result';
import type { Locale } from '@/lib/words/locale';
import { database } from '../database';
import { refoldLearner } from '../progress/refold';

export interface Settings {
  readonly name?: string;
  readonly timeZone?: string;
  readonly theme?: Theme;
  readonly locale?: Locale;
  readonly showStreak?: boolean;
}

/** With another time zone, the days of past activity are counted anew: they are the learner's own days. */
export async function updateSettings(viewer: Viewer, settings: Settings): Promise<Result<{ id: string }>> {
  const { name, timeZone, theme, locale, showStreak } = settings;
  await database().user.update({
    where: { id: viewer.id },
    data: { name, timeZone, theme, locale, showStreak },
    select: { id: true },
  });
  if (timeZone !== undefined && timeZone !== viewer.timeZone) await refoldLearner(viewer.id);
  return ok({ id: viewer.id });
}
