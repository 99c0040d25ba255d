// What is said about one factor, term, place or pair: icon, word and colour.
import { Icon } from '@/components/ui/icon';
import { TONES, type Tone } from '@/components/ui/tone';
import type { Feedback } from '@/lib/grader/feedback';

export type Member = NonNullable<Feedback['members']>[number];

const MEMBERS = {
  right: { tone: 'right', word: 'right' },
  wrong: { tone: 'wrong', word: 'not right' },
  extra: { tone: 'wrong', word: 'does not belong here' },
  repeated: { tone: 'wrong', word: 'repeated' },
  missing: { tone: 'partly', word: 'missing' },
  unplaced: { tone: 'partly', word: 'could not be placed' },
} satisfies Record<Member['verdict'], { tone: Tone; word: string }>;

export function MemberWord({ verdict }: Pick<Member, 'verdict'>) {
  const { tone, word } = MEMBERS[verdict];
  return (
    <span className={`inline-flex items-center gap-1.5 text-sm font-semibold ${TONES[tone].text}`}>
      <Icon name={TONES[tone].icon} />
      {word}
    </span>
  );
}
