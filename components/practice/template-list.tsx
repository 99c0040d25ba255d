// The kinds of problem of a skill, each with how hard it is and a button.
import { type StartAction, StartButton } from './start-button';

export interface TemplateChoice {
  readonly id: string;
  readonly title: string;
  readonly skill: string;
  /** 1 to 5. */
  readonly difficulty: number;
}

const DIFFICULTY = ['', 'first steps', 'easy', 'medium', 'hard', 'hardest'] as const;

export function TemplateList({
  templates,
  start,
  from,
}: {
  templates: readonly TemplateChoice[];
  /** Without it the list only names them. */
  start?: StartAction;
  from?: string;
}) {
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
            <StartButton action={start} ask={{ template: template.id }} from={from ?? '/practice'} variant="quiet">
              Start<span className="sr-only"> {template.title}</span>
            </StartButton>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
