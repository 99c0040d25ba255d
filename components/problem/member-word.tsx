// What is said about one factor, term, place or pair: icon, word and colour.
import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import { TONES, type Tone } from '@/components/ui/tone';
import type { Feedback } from '@/lib/grader/feedback';

export type Member = NonNullable<Feedback['members']>[number];

const MEMBERS = {
  right: 'right',
  wrong: 'wrong',
  extra: 'wrong',
  repeated: 'wrong',
  missing: 'partly',
  unplaced: 'partly',
} satisfies Record<Member['verdict'], Tone>;

export function MemberWord({ verdict }: Pick<Member, 'verdict'>) {
  const t = useTranslations('answer.member');
  const tone = MEMBERS[verdict];
  return (
    <span className={`inline-flex items-center gap-1.5 text-sm font-semibold ${TONES[tone].text}`}>
      <Icon name={TONES[tone].icon} />
      {t(verdict)}
    </span>
  );
}
