// Which kind of problem of a skill, and at which level: harder ones as mastery rises, and not the same kind again at once.

export interface TemplateFacts {
  readonly id: string;
  /** The difficulty (1 to 5) of each level; one for a template without levels. */
  readonly levels: readonly number[];
}

export interface TemplateChoice {
  readonly id: string;
  /** Place among its levels. */
  readonly level: number;
}

/** What has just been practised counts as so much further from the difficulty that fits. */
const AGAIN = 2;
/** What is this close to the best is as good. */
const NEAR = 0.5;

/**
 * `mastery` 0 to 1 goes from the skill's easiest level to its hardest; `recent` are template ids; `pick(n)` chooses from 0 to n − 1.
 * Undefined without templates.
 */
export function chooseTemplate(
  templates: readonly TemplateFacts[],
  mastery: number,
  recent: ReadonlySet<string>,
  pick: (count: number) => number,
): TemplateChoice | undefined {
  const levels = templates.flatMap(({ id, levels: all }) =>
    all.map((difficulty, level) => ({ id, level, difficulty })),
  );
  const easiest = Math.min(...levels.map(({ difficulty }) => difficulty));
  const hardest = Math.max(...levels.map(({ difficulty }) => difficulty));
  const target = easiest + mastery * (hardest - easiest);
  const scored = levels.map(({ id, level, difficulty }) => ({
    id,
    level,
    distance: Math.abs(difficulty - target) + (recent.has(id) ? AGAIN : 0),
  }));
  const best = Math.min(...scored.map(({ distance }) => distance));
  const near = scored.filter(({ distance }) => distance <= best + NEAR);
  const chosen = near[near.length > 1 ? pick(near.length) : 0];
  return chosen && { id: chosen.id, level: chosen.level };
}
