// How well a problem that has ended went, as one review for each skill it practises.
import type { Rating } from './memory';
import type { Review } from './progress-event';

export interface PartWork {
  readonly skill: string;
  readonly solved: boolean;
  /** Counted wrong answers: unreadable, repeated and undecided ones are none. */
  readonly wrong: number;
  readonly hints: number;
}

/** With more tries and hints than this it was worked out, not remembered. */
const MOST_HELP = 3;

const ORDER: readonly Rating[] = ['again', 'hard', 'good', 'easy'];

/**
 * | rating | when |
 * | ------ | ---- |
 * | again  | not solved, or more than three wrong tries and hints together |
 * | hard   | solved with a hint, or with two or three wrong tries |
 * | good   | solved without a hint at the second try |
 * | easy   | solved without a hint at the first try |
 */
function ratePart({ solved, wrong, hints }: PartWork): Rating {
  if (!solved || wrong + hints > MOST_HELP) return 'again';
  if (hints > 0 || wrong > 1) return 'hard';
  return wrong === 1 ? 'good' : 'easy';
}

const worst = (parts: readonly PartWork[]): Rating =>
  ORDER[Math.min(...parts.map((part) => ORDER.indexOf(ratePart(part))))] ?? 'again';

/** A skill is rated as its worst part; the problem's own skill, if no part has it, as the worst of all. */
export function rateProblem(skill: string, parts: readonly PartWork[]): readonly Review[] {
  if (parts.length === 0) return [];
  const skills = [...new Set(parts.map((part) => part.skill))];
  const own = skills.includes(skill) ? [] : [{ skill, rating: worst(parts) }];
  return [...own, ...skills.map((id) => ({ skill: id, rating: worst(parts.filter((part) => part.skill === id)) }))];
}
