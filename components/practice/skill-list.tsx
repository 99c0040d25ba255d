// The skills to choose from, each with how far one is and the problems that train it.

import { useTranslations } from 'next-intl';
import { Bar } from '@/components/ui/bar';
import { Disclosure } from '@/components/ui/disclosure';
import { hidden } from '@/components/ui/hidden';
import { Link } from '@/components/ui/link';
import type { SkillProgress } from '@/lib/progress/view';
import { type StartAction, StartButton } from './start-button';
import { type TemplateChoice, TemplateList } from './template-list';

export function SkillList({
  skills,
  templates,
  start,
}: {
  skills: readonly SkillProgress[];
  templates: readonly TemplateChoice[];
  start: StartAction;
}) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {skills.map((skill) => (
        <SkillEntry
          key={skill.skill}
          skill={skill}
          templates={templates.filter((template) => template.skill === skill.skill)}
          start={start}
        />
      ))}
    </ul>
  );
}

function SkillEntry({
  skill,
  templates,
  start,
}: {
  skill: SkillProgress;
  templates: readonly TemplateChoice[];
  start: StartAction;
}) {
  const t = useTranslations('practice');
  return (
    <li className="grid gap-3 py-5">
      <div className="flex items-center justify-between gap-x-4">
        <div className="min-w-0">
          <h3 className="font-semibold">
            <Link className="link" href={`/skills/${skill.skill}`}>
              {skill.title}
            </Link>
          </h3>
          {skill.attempts === 0 && skill.mastery === 0 ? (
            <p className="text-sm text-muted">{t('untried')}</p>
          ) : (
            <p className="mt-1 flex flex-wrap items-center gap-x-3 text-sm text-muted">
              <Bar share={skill.mastery} className="w-32" />
              {t('mastered', { share: skill.mastery })}
            </p>
          )}
        </div>
        <StartButton action={start} ask={{ skill: skill.skill }} from="/practice" variant="secondary">
          {t.rich('practise', { skill: skill.title, hidden })}
        </StartButton>
      </div>
      {templates.length > 1 ? (
        <Disclosure summary={t('kinds', { count: templates.length })}>
          <TemplateList templates={templates} start={start} from="/practice" />
        </Disclosure>
      ) : (
        <TemplateList templates={templates} />
      )}
    </li>
  );
}
