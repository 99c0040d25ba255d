// How a problem stands, as icon and word.
import { Badge } from '@/components/ui/badge';
import type { IconName } from '@/components/ui/icon';
import type { Tone } from '@/components/ui/tone';
import type { HistoryEntry } from '@/lib/progress/view';

const STATES: Readonly<Record<HistoryEntry['state'], { word: string; tone?: Tone; icon?: IconName }>> = {
  open: { word: 'Open' },
  solved: { word: 'Solved', tone: 'right' },
  givenUp: { word: 'Solution read', tone: 'partly' },
  closed: { word: 'Closed', icon: 'lock' },
};

export function StateBadge({ state }: { state: HistoryEntry['state'] }) {
  const { word, tone, icon } = STATES[state];
  return (
    <Badge tone={tone} icon={icon}>
      {word}
    </Badge>
  );
}
