// Mastery as a person sees it: what they have shown, fading gently while it is not used.
import type { SkillFold } from './fold-skill';
import { retrievability } from './memory';

/** Time alone never takes more than the rest of what was shown. */
const FLOOR = 0.6;

/** 0 to 1: the evidence times the predicted chance to remember, never below six tenths of the evidence. */
export function shownMastery({ mastery, memory }: Pick<SkillFold, 'mastery' | 'memory'>, now: number): number {
  const chance = memory ? retrievability(memory, now) : 1;
  return mastery * (FLOOR + (1 - FLOOR) * chance);
}
