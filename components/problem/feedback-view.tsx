// What is said about one answer, directly under it: icon and word, the reason, the evidence, named misconceptions.
import { useLocale, useTranslations } from 'next-intl';
import { MarkdownLine } from '@/components/math/markdown';
import type { IconName } from '@/components/ui/icon';
import { Notice } from '@/components/ui/notice';
import type { Tone } from '@/components/ui/tone';
import type { Feedback } from '@/lib/grader/feedback';
import type { QuestionPart } from '@/lib/problems/question';
import type { Locale } from '@/lib/words/locale';
import { say } from '@/lib/words/say';
import { MemberText } from './member-text';
import { type Member, MemberWord } from './member-word';
import { UnlessUnchanged } from './unless-unchanged';
import { WhyMarked } from './why-marked';

const WORDS = {
  correct: { tone: 'right' },
  incorrect: { tone: 'wrong' },
  undecided: { tone: 'undecided' },
  invalid: { tone: 'undecided', icon: 'unreadable' },
  withheld: { tone: 'info' },
} satisfies Record<Feedback['word'], { tone: Tone; icon?: IconName }>;

/** Wrong as a whole, but some of its factors or terms are right. */
const isPartlyRight = (feedback: Feedback) =>
  feedback.word === 'incorrect' && (feedback.members?.some((member) => member.verdict === 'right') ?? false);

/** The verdict's own sentence stands in the title already. */
function withoutVerdict({ word, message }: Feedback, locale: Locale): string {
  const opening = word === 'correct' || word === 'incorrect' ? say({ code: `verdict.${word}` }, locale) : '';
  return message.startsWith(opening) ? message.slice(opening.length).trim() : message;
}

export function FeedbackView({
  feedback,
  part,
  judged,
}: {
  feedback: Feedback;
  part: QuestionPart;
  /** What it is about, while the field beside it may come to hold something else. */
  judged?: string | undefined;
}) {
  const t = useTranslations('problem');
  const locale = useLocale();
  const partly = isPartlyRight(feedback);
  const look: { tone: Tone; icon?: IconName } = partly ? { tone: 'partly' } : WORDS[feedback.word];
  const message = withoutVerdict(feedback, locale);
  const free = !feedback.counted && feedback.word !== 'withheld' && feedback.word !== 'correct';
  return (
    <Notice
      tone={look.tone}
      icon={look.icon}
      title={
        <>
          {t(`verdict.${partly ? 'partly' : feedback.word}`)}
          {judged === undefined ? null : (
            <UnlessUnchanged partId={part.id} judged={judged}>
              <span className="font-normal">{` · ${t('earlierAnswer')}`}</span>
            </UnlessUnchanged>
          )}
        </>
      }
    >
      <div className="grid gap-2">
        {message ? (
          <p>
            <MarkdownLine text={message} />
          </p>
        ) : null}
        {feedback.misconceptions.length > 1 ? <p>{t('oneOfThese')}</p> : null}
        {feedback.misconceptions.map((misconception) => (
          <p key={misconception.code}>
            <MarkdownLine text={misconception.message} />
          </p>
        ))}
        {feedback.members?.length ? <Members members={feedback.members} part={part} /> : null}
        {feedback.evidence ? (
          <p className="text-sm text-muted">
            <MarkdownLine text={feedback.evidence} />
          </p>
        ) : null}
        {feedback.notices.map((notice) => (
          <p key={notice} className="text-sm text-muted">
            {notice}
          </p>
        ))}
        {free ? <p className="text-sm text-muted">{t('free')}</p> : null}
        <WhyMarked feedback={feedback} part={part} />
      </div>
    </Notice>
  );
}

/** Words wrap, so what is said of them stands in a column of its own; formulas do not, so it follows them. */
const WORDED = {
  list: 'grid grid-cols-[minmax(0,max-content)_max-content] gap-x-3 gap-y-1',
  item: 'col-span-2 grid grid-cols-subgrid items-baseline *:nth-3:col-span-2',
};
const FORMULAS = { list: 'grid gap-1', item: 'space-x-3 *:nth-3:block' };

function Members({ members, part }: { members: readonly Member[]; part: QuestionPart }) {
  const look = part.choices ? WORDED : FORMULAS;
  return (
    <ul className={look.list}>
      {members.map((member, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the members of one stored answer never reorder.
        <li key={index} className={look.item}>
          <span>
            <MemberText text={member.text} part={part} />
          </span>
          <MemberWord verdict={member.verdict} />
          {member.message ? <span className="text-sm text-muted">{member.message}</span> : null}
        </li>
      ))}
    </ul>
  );
}
