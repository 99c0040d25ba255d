// Where a learner stands with an assignment: icon, word and colour.
import { useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import type { IconName } from '@/components/ui/icon';
import type { Tone } from '@/components/ui/tone';
import type { DueItem } from '@/lib/classes/view';

type Status = DueItem['status'];

const STATUS: Readonly<Record<Status, { tone?: Tone; icon?: IconName }>> = {
  notOpen: { icon: 'lock' },
  open: {},
  dueSoon: { tone: 'partly', icon: 'clock' },
  late: { tone: 'wrong', icon: 'clock' },
  missed: { tone: 'wrong' },
  done: { tone: 'right' },
};

export function StatusBadge({ status }: { status: Status }) {
  const t = useTranslations('assignments.status');
  const { tone, icon } = STATUS[status];
  return (
    <Badge tone={tone} icon={icon}>
      {t(status)}
    </Badge>
  );
}
