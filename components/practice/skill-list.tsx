// The skills to choose from, each with how far one is and the problems that train it.
import { Bar } from '@/components/ui/bar';
import { Disclosure } from '@/components/ui/disclosure';
import type { SkillProgress } from '@/lib/progress/view';
import { type StartAction, StartButton } from './start-button';

export interface TemplateChoice {
  readonly id: string;
  readonly title: string;
  readonly skill: string;
  /** 1 to 5. */
  readonly difficulty: number;
}

const DIFFICULTY = ['', 'first steps', 'easy', 'medium', 'hard', 'hardest'] as const;

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
  const percent = Math.round(skill.mastery * 100);
  return (
    <li className="grid gap-3 py-5">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <div className="min-w-0 flex-[1_1_16rem]">
          <h3 className="font-semibold">{skill.title}</h3>
          {skill.attempts === 0 ? (
            <p className="text-sm text-muted">Not tried yet</p>
          ) : (
            <p className="mt-1 flex items-center gap-3 text-sm text-muted">
              <Bar share={skill.mastery} className="w-32" />
              {percent} % mastered
            </p>
          )}
        </div>
        <StartButton action={start} ask={{ skill: skill.skill }} from="/practice" variant="secondary">
          Practise<span className="sr-only"> {skill.title}</span>
        </StartButton>
      </div>
      {templates.length > 1 ? (
        <Disclosure summary={`Choose one of ${templates.length} kinds of problem`}>
          <TemplateList templates={templates} start={start} />
        </Disclosure>
      ) : (
        <TemplateList templates={templates} />
      )}
    </li>
  );
}

function TemplateList({ templates, start }: { templates: readonly TemplateChoice[]; start?: StartAction }) {
  if (templates.length === 0) return null;
  return (
    <ul className="grid gap-2">
      {templates.map((template) => (
        <li
          key={template.id}
          className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 text-sm text-muted"
        >
          <span>
            {template.title} · {DIFFICULTY[template.difficulty] ?? ''}
          </span>
          {start ? (
            <StartButton action={start} ask={{ template: template.id }} from="/practice" variant="quiet">
              Start<span className="sr-only"> {template.title}</span>
            </StartButton>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
