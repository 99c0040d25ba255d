// Every submission of one problem: when, what was typed, and what was said about it.
import { useTranslations } from 'next-intl';
import { GivenAnswer } from '@/components/problem/given-answer';
import { Disclosure } from '@/components/ui/disclosure';
import { Icon } from '@/components/ui/icon';
import { Time } from '@/components/ui/time';
import { TONES } from '@/components/ui/tone';
import type { HistoryAttempt } from '@/lib/progress/view';

type Answer = HistoryAttempt['answers'][number];

const LOOKS = {
  correct: TONES.right,
  incorrect: TONES.wrong,
  undecided: TONES.undecided,
  invalid: { icon: 'unreadable', text: 'text-muted' },
  withheld: { icon: 'info', text: 'text-muted' },
} as const;

function Verdict({ verdict, counted }: Answer) {
  const t = useTranslations('progress.history');
  const word = verdict ?? 'withheld';
  return (
    <span className={`whitespace-nowrap ${LOOKS[word].text}`}>
      <Icon name={LOOKS[word].icon} /> {t(word)}
      {verdict !== null && !counted ? <> · {t('uncounted')}</> : null}
    </span>
  );
}

function Given({ answer, asked }: Answer) {
  const t = useTranslations('progress.history');
  if (asked && answer.trim() !== '') return <GivenAnswer part={asked} answer={answer} />;
  return <code className="min-w-0 font-mono break-all">{answer.trim() || t('blank')}</code>;
}

export function AttemptList({ attempts, timeZone }: { attempts: readonly HistoryAttempt[]; timeZone: string }) {
  const t = useTranslations('progress.history');
  if (attempts.length === 0) return null;
  return (
    <Disclosure summary={t('attempts', { count: attempts.length })} className="mt-1 text-sm font-normal">
      <ol className="grid list-decimal gap-3 ps-5">
        {attempts.map(({ number, at, answers }) => (
          <li key={number} className="grid gap-1">
            <span className="text-muted">
              <Time iso={at} timeZone={timeZone} />
            </span>
            <ul className="grid gap-1">
              {answers.map((answer) => (
                <li key={answer.part} className="flex flex-wrap gap-x-3">
                  <Given {...answer} />
                  <Verdict {...answer} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}
