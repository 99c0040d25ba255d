// One instance as its author sees it: the question, and under each part the key. The wrong answers that are recognised are many
// formulas, so they are set for the part that is asked for.
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Formula } from '@/components/math/formula';
import { Markdown, MarkdownLine } from '@/components/math/markdown';
import { partScope } from '@/components/math/part-scope';
import { letterOf } from '@/components/problem/letter';
import { Solution } from '@/components/problem/solution';
import { Statement } from '@/components/problem/statement';
import { SupplementView } from '@/components/problem/supplement';
import { Disclosure } from '@/components/ui/disclosure';
import { Link } from '@/components/ui/link';
import type { PreviewView } from '@/lib/classes/view';
import type { QuestionPart } from '@/lib/problems/question';
import { say } from '@/lib/words/say';

export function InstancePreview({
  preview,
  slipsOf,
  slipsAt,
}: {
  preview: PreviewView;
  /** The part whose recognised wrong answers are shown. */
  slipsOf?: unknown;
  /** Where they are shown. */
  slipsAt: (part: string) => string;
}) {
  const t = useTranslations('sets.preview');
  const { question } = preview;
  const answers = new Map(preview.answers.map((answer) => [answer.part, answer]));
  return (
    <div className="grid gap-8 *:min-w-0">
      <Statement question={question} />
      {question.parts.map((part, index) => {
        const answer = answers.get(part.id);
        const letter = letterOf(index);
        return (
          <section key={part.id} aria-label={t('part', { letter })} className="grid gap-4 *:min-w-0">
            <div className="grid grid-cols-[2rem_minmax(0,1fr)]">
              <h2 className="font-semibold">{t('letter', { letter })}</h2>
              <Markdown text={part.prompt} />
            </div>
            {answer ? (
              <PartKey part={part} letter={letter} answer={answer}>
                <Slips part={part} answer={answer} shown={slipsOf === part.id} at={slipsAt(part.id)} />
              </PartKey>
            ) : null}
          </section>
        );
      })}
      <SupplementView supplement={preview.supplement} />
    </div>
  );
}

type Answer = PreviewView['answers'][number];

function PartKey({
  part,
  letter,
  answer,
  children,
}: {
  part: QuestionPart;
  letter: string;
  answer: Answer;
  children: ReactNode;
}) {
  const t = useTranslations('sets.preview');
  const locale = useLocale();
  return (
    <>
      <Solution part={part} solution={{ answer: answer.answer, steps: answer.solution }} label={t('key', { letter })} />
      {answer.hints.length > 0 ? (
        <Disclosure summary={t('hints', { count: answer.hints.length })}>
          <ol className="grid list-decimal gap-2 ps-6">
            {answer.hints
              .map((hint) => say(hint, locale))
              .map((hint) => (
                <li key={hint}>
                  <MarkdownLine text={hint} />
                </li>
              ))}
          </ol>
        </Disclosure>
      ) : null}
      {children}
    </>
  );
}

function Slips({ part, answer, shown, at }: { part: QuestionPart; answer: Answer; shown: boolean; at: string }) {
  const t = useTranslations('sets.preview');
  const locale = useLocale();
  const { misconceptions } = answer;
  if (misconceptions.length === 0) return null;
  const id = `slips-${part.id}`;
  const title = t('misconceptions', { count: misconceptions.length });
  if (!shown)
    return (
      <p>
        <Link className="link" href={`${at}#${id}`}>
          {title}
        </Link>
      </p>
    );
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="grid gap-3 *:min-w-0">
      <h3 id={`${id}-title`} className="font-semibold">
        {title}
      </h3>
      <ul className="grid gap-4">
        {misconceptions.map((misconception) => (
          <li key={`${misconception.code} ${misconception.answer}`} className="grid gap-1 *:min-w-0">
            <Formula text={misconception.answer} scope={partScope(part)} display />
            <MarkdownLine text={say(misconception.message, locale)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
