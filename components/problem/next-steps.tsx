// What comes after a problem that has ended: in a round the next one or its summary; a similar one, the same numbers again, something else.

import { useTranslations } from 'next-intl';
import { type StartAction, StartButton } from '@/components/practice/start-button';
import { Link } from '@/components/ui/link';
import type { RoundView } from '@/lib/progress/view';

export function NextSteps({
  problemId,
  start,
  round,
  goOn,
}: {
  problemId: string;
  start: StartAction;
  /** The round the problem belongs to, while it runs. */
  round: RoundView | null;
  goOn: StartAction;
}) {
  const t = useTranslations('problem');
  const from = `/problems/${problemId}`;
  const inRound = round !== null && (!round.over || round.working === null);
  return (
    <div className="no-print flex flex-wrap items-center gap-3">
      {inRound ? (
        <div data-shortcut="next">
          <StartButton action={goOn} ask={{ roundId: round.id, after: problemId }} from={from}>
            {t(round.last ? 'roundEnds' : 'next')}
          </StartButton>
        </div>
      ) : null}
      <div data-shortcut="similar">
        <StartButton
          action={start}
          ask={{ similarTo: problemId }}
          from={from}
          variant={inRound ? 'secondary' : 'primary'}
        >
          {t('similar')}
        </StartButton>
      </div>
      <StartButton action={start} ask={{ sameAs: problemId }} from={from} variant="secondary">
        {t('same')}
      </StartButton>
      {inRound ? null : (
        <div data-shortcut="next">
          <StartButton action={start} ask={{}} from={from} variant="secondary">
            {t('next')}
          </StartButton>
        </div>
      )}
      <Link className="link px-2" href={inRound ? `/rounds/${round.id}` : '/practice'}>
        {t('other')}
      </Link>
    </div>
  );
}
