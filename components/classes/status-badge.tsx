// Where a learner stands with an assignment: icon, word and colour.
import { Badge } from '@/components/ui/badge';
import type { IconName } from '@/components/ui/icon';
import type { Tone } from '@/components/ui/tone';
import type { DueItem } from '@/lib/classes/view';

type Status = DueItem['status'];

const STATUS: Readonly<Record<Status, { word: string; tone?: Tone; icon?: IconName }>> = {
  notOpen: { word: 'Not open yet', icon: 'lock' },
  open: { word: 'Open' },
  dueSoon: { word: 'Due soon', tone: 'partly', icon: 'clock' },
  late: { word: 'Late', tone: 'wrong', icon: 'clock' },
  missed: { word: 'Missed', tone: 'wrong' },
  done: { word: 'Done', tone: 'right' },
};

export function StatusBadge({ status }: { status: Status }) {
  const { word, tone, icon } = STATUS[status];
  return (
    <Badge tone={tone} icon={icon}>
      {word}
    </Badge>
  );
}
