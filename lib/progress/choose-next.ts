// What to practise next, each with a reason a person can see and disagree with.
import type { Message } from '../result';
import { isDue } from './is-due';
import { type Memory, retrievability } from './memory';

export interface SkillFacts {
  readonly id: string;
  readonly title: string;
  /** Skills that should come first. */
  readonly prerequisites: readonly string[];
  /** Null before the first counted answer. */
  readonly state: {
    readonly mastery: number;
    readonly lastAttemptAt: number;
    readonly memory: Memory | null;
    /** A placement showed it to be known, and nothing since. */
    readonly placed?: boolean;
    /** Every counted answer was right. */
    readonly faultless?: boolean;
  } | null;
}

/** A misconception that was proved more than once lately. */
export interface Slip {
  readonly code: string;
  readonly count: number;
  /** Where it was made last. */
  readonly skill: string;
  readonly template: string;
  /** Problems of that skill begun since and solved without it. */
  readonly solvedSince: number;
}

export interface Situation {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** The learner's local date. */
  readonly today: string;
  readonly timeZone: string;
  /** How many due reviews the person still wants today. */
  readonly reviewsLeft: number;
  /** The most frequent first. */
  readonly slips: readonly Slip[];
  /** The skill of the problem before in the same round. */
  readonly previous?: string | undefined;
}

export interface Choice {
  readonly skill: string;
  readonly title: string;
  /** The kind of problem that trains it, when not any will do. */
  readonly template?: string;
  readonly reason: Message;
}

/** Below this mastery a skill is weak, and a skill that builds on it waits. */
const WEAK = 0.5;
/** So often, and a slip is a habit. */
const REPEATED = 2;
const DAY = 24 * 60 * 60 * 1000;
/** A skill not practised for this long is worth a look. */
const STALE = 7 * DAY;

const masteryOf = (skill: SkillFacts): number => skill.state?.mastery ?? 0;
const lastOf = (skill: SkillFacts): number => skill.state?.lastAttemptAt ?? 0;

function slipped(skills: readonly SkillFacts[], slips: readonly Slip[]): readonly Choice[] {
  return slips
    .filter(({ count, solvedSince }) => count >= REPEATED && solvedSince === 0)
    .flatMap(({ code, count, skill: id, template }) => {
      const skill = skills.find((candidate) => candidate.id === id);
      if (!skill) return [];
      const reason = { code: 'suggest.slip', params: { misconception: code, count } };
      return [{ skill: id, title: skill.title, template, reason }];
    });
}

/** The ones most likely forgotten first, as many as the person wants today. */
function due(skills: readonly SkillFacts[], { now, today, timeZone, reviewsLeft }: Situation): readonly Choice[] {
  return skills
    .flatMap((skill) => {
      const memory = skill.state?.memory ?? null;
      return memory && isDue(memory, today, timeZone) ? [{ skill, memory, chance: retrievability(memory, now) }] : [];
    })
    .sort((a, b) => a.chance - b.chance)
    .slice(0, Math.max(0, reviewsLeft))
    .map(({ skill, memory }) => {
      const days = Math.floor((now - memory.dueAt) / DAY);
      const reason = days > 0 ? { code: 'suggest.overdue', params: { days } } : { code: 'suggest.due' };
      return { skill: skill.id, title: skill.title, reason };
    });
}

function fresh(skills: readonly SkillFacts[]): readonly Choice[] {
  const byId = new Map(skills.map((skill) => [skill.id, skill]));
  const isReady = (skill: SkillFacts): boolean =>
    skill.prerequisites.every((id) => {
      const before = byId.get(id);
      return before === undefined || masteryOf(before) >= WEAK;
    });
  const needed = new Set(skills.filter((skill) => skill.state !== null).flatMap((skill) => skill.prerequisites));
  const untried = skills.filter((skill) => skill.state === null);
  const ready = untried.filter(isReady);
  const isNextToPlaced = (skill: SkillFacts): boolean =>
    skill.prerequisites.some((id) => byId.get(id)?.state?.placed === true);
  const because = (chosen: readonly SkillFacts[], code: string): readonly Choice[] =>
    chosen.map(({ id, title }) => ({ skill: id, title, reason: { code } }));
  return [
    ...because(
      ready.filter((skill) => needed.has(skill.id)),
      'suggest.prerequisite',
    ),
    ...because(ready.filter(isNextToPlaced), 'suggest.placed'),
    ...because(ready, 'suggest.new'),
    ...because(untried, 'suggest.new'),
  ];
}

function practised(skills: readonly SkillFacts[], now: number): readonly Choice[] {
  return skills
    .filter((skill) => skill.state !== null)
    .sort((a, b) => lastOf(a) - lastOf(b))
    .map((skill) => ({
      skill: skill.id,
      title: skill.title,
      reason: { code: now - lastOf(skill) >= STALE ? 'suggest.stale' : 'suggest.keep-up' },
    }));
}

/**
 * Every skill once, the best first: what a repeated misconception asks for, what is due (up to the day's limit), the weakest practised ones,
 * new ones whose prerequisites hold (those that practised ones build on first, then those next to what a placement showed), the other new ones, and what was practised longest ago.
 * The skill just practised goes to the end unless it is due. `skills` in the catalogue's order.
 */
export function rankNext(skills: readonly SkillFacts[], situation: Situation): readonly Choice[] {
  const weak = skills
    .filter((skill) => skill.state !== null && masteryOf(skill) < WEAK)
    .sort((a, b) => masteryOf(a) - masteryOf(b))
    .map(
      ({ id, title, state }): Choice => ({
        skill: id,
        title,
        reason: { code: state?.faultless ? 'suggest.begun' : 'suggest.weak' },
      }),
    );
  const dueNow = due(skills, situation);
  const all = [
    ...slipped(skills, situation.slips),
    ...dueNow,
    ...weak,
    ...fresh(skills),
    ...practised(skills, situation.now),
  ];
  const ranked = all.filter(({ skill }, place) => all.findIndex((choice) => choice.skill === skill) === place);
  const again = ({ skill }: Choice): boolean =>
    skill === situation.previous && !dueNow.some((choice) => choice.skill === skill);
  return [...ranked.filter((choice) => !again(choice)), ...ranked.filter(again)];
}
