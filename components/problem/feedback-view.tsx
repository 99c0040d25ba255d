// What is said about one answer, directly under it: icon and word, the reason, the evidence, named misconceptions.
import { MarkdownLine } from '@/components/math/markdown';
import type { IconName } from '@/components/ui/icon';
import { Notice } from '@/components/ui/notice';
import type { Tone } from '@/components/ui/tone';
import type { Feedback } from '@/lib/grader/feedback';
import type { QuestionPart } from '@/lib/problems/question';
import { say } from '@/lib/words/say';
import { MemberText } from './member-text';
import { type Member, MemberWord } from './member-word';
import { WhyMarked } from './why-marked';

const WORDS = {
  correct: { tone: 'right', word: 'Right' },
  incorrect: { tone: 'wrong', word: 'Not right yet' },
  undecided: { tone: 'undecided', word: 'Couldn’t decide' },
  invalid: { tone: 'undecided', word: 'Couldn’t read this', icon: 'unreadable' },
  withheld: { tone: 'info', word: 'Saved' },
} satisfies Record<Feedback['word'], { tone: Tone; word: string; icon?: IconName }>;

/** Wrong as a whole, but some of its factors or terms are right. */
const isPartlyRight = (feedback: Feedback) =>
  feedback.word === 'incorrect' && (feedback.members?.some((member) => member.verdict === 'right') ?? false);

/** The verdict's own sentence stands in the title already. */
function withoutVerdict({ word, message }: Feedback): string {
  const opening = word === 'correct' || word === 'incorrect' ? say({ code: `verdict.${word}` }) : '';
  return message.startsWith(opening) ? message.slice(opening.length).trim() : message;
}

export function FeedbackView({ feedback, part }: { feedback: Feedback; part: QuestionPart }) {
  const look: { tone: Tone; word: string; icon?: IconName } = isPartlyRight(feedback)
    ? { tone: 'partly', word: 'Partly right' }
    : WORDS[feedback.word];
  const message = withoutVerdict(feedback);
  const free = !feedback.counted && feedback.word !== 'withheld' && feedback.word !== 'correct';
  return (
    <Notice tone={look.tone} icon={look.icon} title={look.word}>
      <div className="grid gap-2">
        {message ? (
          <p>
            <MarkdownLine text={message} />
          </p>
        ) : null}
        {feedback.misconceptions.length > 1 ? <p>This is what you get when one of these happened:</p> : null}
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
        {free ? <p className="text-sm text-muted">This did not count as an attempt.</p> : null}
        <WhyMarked feedback={feedback} part={part} />
      </div>
    </Notice>
  );
}

function Members({ members, part }: { members: readonly Member[]; part: QuestionPart }) {
  return (
    <ul className="grid gap-1">
      {members.map((member, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the members of one stored answer never reorder.
        <li key={index} className="flex flex-wrap items-baseline gap-x-3">
          <MemberText text={member.text} part={part} />
          <MemberWord verdict={member.verdict} />
          {member.message ? <span className="basis-full text-sm text-muted">{member.message}</span> : null}
        </li>
      ))}
    </ul>
  );
}
