// What a skill builds on and what it leads to.

import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import type { SkillNode } from '@/lib/progress/view';
import { MasteryWord } from './mastery-word';

function Links({ title, skills }: { title: string; skills: readonly SkillNode[] }) {
  if (skills.length === 0) return null;
  return (
    <section className="grid content-start gap-2">
      <h2 className="font-semibold">{title}</h2>
      <ul className="grid gap-2">
        {skills.map((node) => (
          <li key={node.skill}>
            <Link className="link" href={`/skills/${node.skill}`}>
              {node.title}
            </Link>{' '}
            <MasteryWord node={node} />
          </li>
        ))}
      </ul>
    </section>
  );
}

export function SkillLinks({ buildsOn, leadsTo }: { buildsOn: readonly SkillNode[]; leadsTo: readonly SkillNode[] }) {
  const t = useTranslations('skills');
  return (
    <div className="grid gap-6 sm:grid-cols-2">
      <Links title={t('buildsOn')} skills={buildsOn} />
      <Links title={t('leadsTo')} skills={leadsTo} />
    </div>
  );
}
