// The skills worth practising next, each with a visible reason.
import 'server-only';
import type { Viewer } from '@/lib/access/viewer';
import { rankNext, type SkillFacts } from '@/lib/progress/choose-next';
import { isPlaced, type SkillFold } from '@/lib/progress/fold-skill';
import { localDay } from '@/lib/progress/local-day';
import { shownMastery } from '@/lib/progress/shown-mastery';
import type { Suggestion } from '@/lib/progress/view';
import { SKILLS, TEMPLATES } from '@/lib/subjects';
import { DEFAULT_LOCALE, type Locale } from '@/lib/words/locale';
import { database } from '../database';
import { bringUpToDate } from '../progress/bring-up-to-date';
import { loadSlips } from '../progress/load-slips';
import { readDay, readSkills } from '../progress/progress-rows';

/** Skills that at least one part of a template practises. */
const taught = new Set(TEMPLATES.flatMap((document) => document.parts.map((part) => part.skill)));

export type Asker = Pick<Viewer, 'id' | 'timeZone' | 'locale'>;

/** What is known of every taught skill, in the catalogue's order. */
export function skillFacts(states: ReadonlyMap<string, SkillFold>, locale: Locale, now: Date): readonly SkillFacts[] {
  return SKILLS.filter((skill) => taught.has(skill.id)).map(({ id, title, prerequisites }) => {
    const state = states.get(id) ?? null;
    return {
      id,
      title: title[locale],
      prerequisites,
      state: state && {
        ...state,
        mastery: shownMastery(state, now.getTime()),
        placed: isPlaced(state),
        faultless: state.correct === state.attempts,
      },
    };
  });
}

/** All of them, the best first; without an account the catalogue's order. `previous` is the skill just practised in the same round. */
export async function suggestNext(
  viewer: Asker | null,
  previous?: string,
  now: Date = new Date(),
): Promise<readonly [Suggestion, ...Suggestion[]]> {
  const [best, ...others] = viewer ? await rankFor(viewer, previous, now) : rankForNobody(now);
  if (!best) throw new Error('the catalogue has no templates');
  return [best, ...others];
}

const rankForNobody = (now: Date): readonly Suggestion[] =>
  rankNext(skillFacts(new Map(), DEFAULT_LOCALE, now), {
    now: now.getTime(),
    today: localDay(now.getTime(), 'UTC'),
    timeZone: 'UTC',
    reviewsLeft: 0,
    slips: [],
  });

async function rankFor(viewer: Asker, previous: string | undefined, now: Date): Promise<readonly Suggestion[]> {
  await bringUpToDate(viewer.id, now);
  const { timeZone, locale } = viewer;
  const today = localDay(now.getTime(), timeZone);
  const [states, slips, day, { reviewCap }] = await Promise.all([
    readSkills(database(), viewer.id),
    loadSlips(viewer.id, now),
    readDay(database(), viewer.id, today),
    database().user.findUniqueOrThrow({ where: { id: viewer.id }, select: { reviewCap: true } }),
  ]);
  const reviewsLeft = reviewCap - (day?.reviews ?? 0);
  return rankNext(skillFacts(states, locale, now), {
    now: now.getTime(),
    today,
    timeZone,
    reviewsLeft,
    slips,
    previous,
  });
}
