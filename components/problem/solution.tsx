// A part's worked solution: its steps, then the answer.
import { useLocale, useTranslations } from 'next-intl';
import { Markdown } from '@/components/math/markdown';
import { Tex } from '@/components/math/tex';
import type { PartSolution } from '@/lib/grader/view';
import type { QuestionPart } from '@/lib/problems/question';
import { say } from '@/lib/words/say';
import { GivenAnswer } from './given-answer';

export function Solution({ part, solution, label }: { part: QuestionPart; solution: PartSolution; label: string }) {
  const t = useTranslations('problem');
  const locale = useLocale();
  return (
    <section aria-label={label} className="avoid-break rounded-lg border border-line bg-surface p-4 sm:p-6">
      <h2 className="mb-4 text-lg font-semibold">{label}</h2>
      {solution.steps.length > 0 ? (
        <ol className="grid gap-4">
          {solution.steps.map((step, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the steps of a derivation never reorder.
            <li key={index} className="grid grid-cols-[1.5rem_minmax(0,1fr)] gap-x-2">
              <span className="text-muted">{`${index + 1}.`}</span>
              <Markdown text={say(step.message, locale)} className="scrolls overflow-y-hidden print:overflow-visible" />
            </li>
          ))}
        </ol>
      ) : null}
      <div className={`grid gap-1 *:min-w-0 ${solution.steps.length > 0 ? 'mt-4 border-t border-line pt-4' : ''}`}>
        <p className="font-semibold">{t('answer')}</p>
        <Answer part={part} answer={solution.answer} />
      </div>
    </section>
  );
}

const DIGITS = 5;
/** More decimals than anybody writes: the value of an expression that has no short form. */
const LONG = /^-?\d*\.\d{7,}$/;

function Answer({ part, answer }: { part: QuestionPart; answer: string }) {
  if (part.kind !== 'number' || !LONG.test(answer)) return <GivenAnswer part={part} answer={answer} />;
  return <Tex tex={`\\approx ${Number(Number(answer).toPrecision(DIGITS))}`} display />;
}
