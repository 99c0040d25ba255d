// The skills as a map: each box leads to its skill, an arrow to what builds on it. On a phone, and for readers, a list says the same.

import { useTranslations } from 'next-intl';
import { Arrow } from '@/components/graph/arrow';
import { type Point, rem } from '@/components/graph/geometry';
import { layOutBoxes } from '@/components/graph/lay-out-boxes';
import { Link } from '@/components/ui/link';
import { ScrollBox } from '@/components/ui/scroll-box';
import type { SkillNode } from '@/lib/progress/view';
import { MASTERY_FILL } from './mastery-style';
import { MasteryWord } from './mastery-word';

const WIDTH = 152;
const HEIGHT = 90;
const GAP = 2;

/** As wide as the map is, beyond the page's column where the window has room. */
const breadthOf = (width: number): string => `max(100%, min(100vw - 3rem, ${rem(width)}))`;

const skillPath = (skill: string): string => `/skills/${skill}`;

/** From the right of one box, through the bends, to the left of the other. */
function pointsOf(from: Point, to: Point, bends: readonly Point[]): readonly Point[] {
  const start = { x: from.x + WIDTH / 2, y: from.y };
  const end = { x: to.x - WIDTH / 2 - GAP, y: to.y };
  return [start, ...bends, end];
}

export function SkillMap({ skills, name }: { skills: readonly SkillNode[]; name: string }) {
  const known = new Set(skills.map((node) => node.skill));
  const edges = skills.flatMap(({ skill, prerequisites }) =>
    prerequisites.filter((before) => known.has(before)).map((before) => ({ from: before, to: skill })),
  );
  const boxes = skills.map(({ skill }) => ({ name: skill, width: WIDTH, height: HEIGHT }));
  const { width, height, places, bends } = layOutBoxes(boxes, edges, 'across', { nodesep: 10, ranksep: 30 });
  const placeOf = (skill: string): Point => places.get(skill) ?? { x: 0, y: 0 };
  return (
    <div className="relative left-1/2 -translate-x-1/2" style={{ width: breadthOf(width) }}>
      <ScrollBox label={name} className="overflow-y-hidden py-1">
        <div className="relative" style={{ width: rem(width), height: rem(height) }}>
          <svg viewBox={`0 0 ${width} ${height}`} className="absolute inset-0 size-full" aria-hidden="true">
            {edges.map(({ from, to }, i) => (
              <Arrow key={`${from} ${to}`} points={pointsOf(placeOf(from), placeOf(to), bends[i] ?? [])} />
            ))}
          </svg>
          <ul>
            {skills.map((node) => {
              const { x, y } = placeOf(node.skill);
              return (
                <li
                  key={node.skill}
                  className="absolute rounded-md bg-surface"
                  style={{
                    left: rem(x - WIDTH / 2),
                    top: rem(y - HEIGHT / 2),
                    width: rem(WIDTH),
                    height: rem(HEIGHT),
                  }}
                >
                  <Link
                    href={skillPath(node.skill)}
                    className={`grid size-full content-center gap-0.5 rounded-md border px-1.5 text-center text-sm leading-tight hover:border-ink ${MASTERY_FILL[node.level]}`}
                  >
                    <span className="line-clamp-3 font-semibold">{node.title}</span>
                    <MasteryWord node={node} />
                  </Link>
                </li>
              );
            })}
          </ul>
        </div>
      </ScrollBox>
    </div>
  );
}

/** Step by step: what needs nothing first. */
export function SkillSteps({ skills }: { skills: readonly SkillNode[] }) {
  const t = useTranslations('skills');
  const titles = new Map(skills.map((node) => [node.skill, node.title]));
  const depths = [...new Set(skills.map((node) => node.depth))].sort((a, b) => a - b);
  return (
    <ol className="grid gap-6">
      {depths.map((depth) => (
        <li key={depth} className="grid gap-2">
          <h3 className="font-semibold">{depth === 0 ? t('first') : t('step', { step: depth + 1 })}</h3>
          <ul className="divide-y divide-line border-y border-line">
            {skills
              .filter((node) => node.depth === depth)
              .map((node) => (
                <li key={node.skill} className="grid gap-1 py-3">
                  <span className="flex flex-wrap items-baseline justify-between gap-x-4">
                    <Link className="link font-semibold" href={skillPath(node.skill)}>
                      {node.title}
                    </Link>
                    <MasteryWord node={node} />
                  </span>
                  {node.prerequisites.length > 0 ? (
                    <span className="text-sm text-muted">
                      {t('builds', {
                        skills: node.prerequisites.map((before) => titles.get(before) ?? before).join(', '),
                      })}
                    </span>
                  ) : null}
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
