// The kinds of problem of a skill, each with how hard it is and a button.
import { useTranslations } from 'next-intl';
import { hidden } from '@/components/ui/hidden';
import { type StartAction, StartButton } from './start-button';

export interface TemplateChoice {
  readonly id: string;
  readonly title: string;
  readonly skill: string;
  /** 1 to 5. */
  readonly difficulty: number;
}

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
  const t = useTranslations('practice');
  if (templates.length === 0) return null;
  return (
    <ul className="grid gap-2">
      {templates.map((template) => (
        <li
          key={template.id}
          className={`flex items-center justify-between gap-x-4 text-sm ${start ? '' : 'text-muted'}`}
        >
          <span>{t('kind', { title: template.title, difficulty: `${template.difficulty}` })}</span>
          {start ? (
            <StartButton
              action={start}
              ask={{ template: template.id }}
              from={from ?? '/practice'}
              variant="quiet"
              className="-me-4"
            >
              {t.rich('start1', { title: template.title, hidden })}
            </StartButton>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
