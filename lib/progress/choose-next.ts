// Which skill to practise next, with a reason a person can see and disagree with.

export interface SkillFacts {
  readonly id: string;
  readonly title: string;
  /** Skills that should come first. */
  readonly prerequisites: readonly string[];
  /** Null before the first counted answer. */
  readonly state: { readonly mastery: number; readonly lastAttemptAt: number } | null;
}

export type Reason = 'new' | 'weak' | 'stale' | 'prerequisite' | 'keep-up';

export interface Choice {
  readonly skill: string;
  readonly title: string;
  readonly reason: Reason;
}

/** Below this mastery a skill is weak, and a skill that builds on it waits. */
const WEAK = 0.5;
/** A skill not practised for this long is worth a look, in milliseconds. */
const STALE = 7 * 24 * 60 * 60 * 1000;

const isReady = (skill: SkillFacts, byId: ReadonlyMap<string, SkillFacts>): boolean =>
  skill.prerequisites.every((id) => {
    const before = byId.get(id);
    return before === undefined || (before.state?.mastery ?? 0) >= WEAK;
  });

/**
 * First the weakest practised skill whose prerequisites hold, then the first unpractised one that is ready, then the first that only waits for its
 * prerequisites, then the one longest ago. `skills` in the catalogue's order; undefined only when there are none.
 */
export function chooseNext(skills: readonly SkillFacts[], now: number): Choice | undefined {
  const byId = new Map(skills.map((skill) => [skill.id, skill]));
  const because = (skill: SkillFacts | undefined, reason: Reason): Choice | undefined =>
    skill && { skill: skill.id, title: skill.title, reason };

  const practised = skills.filter((skill) => skill.state !== null);
  const masteryOf = (skill: SkillFacts): number => skill.state?.mastery ?? 0;
  const lastOf = (skill: SkillFacts): number => skill.state?.lastAttemptAt ?? 0;
  const weakest = practised.filter((skill) => masteryOf(skill) < WEAK).sort((a, b) => masteryOf(a) - masteryOf(b))[0];
  const needed = new Set(weakest ? [] : practised.flatMap((skill) => skill.prerequisites));
  const unpractised = skills.filter((skill) => skill.state === null);
  const ready = unpractised.filter((skill) => isReady(skill, byId));
  const oldest = [...practised].sort((a, b) => lastOf(a) - lastOf(b))[0];

  return (
    because(weakest, 'weak') ??
    because(
      ready.find((skill) => needed.has(skill.id)),
      'prerequisite',
    ) ??
    because(ready[0], 'new') ??
    because(unpractised[0], 'new') ??
    because(oldest, oldest && now - lastOf(oldest) >= STALE ? 'stale' : 'keep-up')
  );
}
