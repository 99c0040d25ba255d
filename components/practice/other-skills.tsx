// Skills to go on with instead, each with the reason for it.
import { useLocale, useTranslations } from 'next-intl';
import { hidden } from '@/components/ui/hidden';
import type { Suggestion } from '@/lib/progress/view';
import { sayReason } from '@/lib/words/say-reason';
import { type StartAction, StartButton } from './start-button';

export function OtherSkills({
  suggestions,
  go,
  ask,
  from,
}: {
  suggestions: readonly Suggestion[];
  /** Gets `ask` and `skill`. */
  go: StartAction;
  ask: Readonly<Record<string, string>>;
  from: string;
}) {
  const t = useTranslations('practice');
  const locale = useLocale();
  return (
    <ul className="divide-y divide-line border-y border-line">
      {suggestions.map(({ skill, title, reason }) => (
        <li key={skill} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
          <div className="min-w-0 flex-[1_1_16rem]">
            <h3 className="font-semibold">{title}</h3>
            <p className="text-sm text-muted">{sayReason(reason, locale)}</p>
          </div>
          <StartButton action={go} ask={{ ...ask, skill }} from={from} variant="secondary">
            {t.rich('practise', { skill: title, hidden })}
          </StartButton>
        </li>
      ))}
    </ul>
  );
}
